#!/bin/sh
# Plans from the command line: what is late, what it costs, and a year carried over, closed, corrected.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
gives 0 --db a.db set plan vp-2025 programme=sodertorn-2035 role=operational year=2025 title='Plan 2025'
gives 0 --db a.db set objective vp-2025.1 plan=vp-2025 sub_goal=infrastruktur.1 title='Ett mål'
gives 0 --db a.db set plan hp-2024 programme=sodertorn-2035 role=action body=klimatstrateger year=2024 \
    title='Handlingsplan klimat'
gives 0 --db a.db set activity hp-2024.1 objective=vp-2024.1 plan=hp-2024 title='Kartlägg' \
    ends=2024-10-31 status=done finished=2024-11-04 responsible=klimatstrateg
gives 0 --db a.db set milestone hp-2024.1.1 activity=hp-2024.1 title='Underlag' due=2024-09-01 \
    reached=2024-08-31
gives 0 --db a.db set budget_line vp-2024.kansli plan=vp-2024 title='Kansli' amount=1000000 \
    shared=by_values year=2023 outcome=-2000.5

fact "a plan is shown with what is late, by whom and when, and counted"
gives 0 --db a.db plan vp-2024 --on 2026-11-29
out "Verksamhetsplan 2024"
out "Samarbetskommittén"
out "SEN           2024-11-30  Lägg fram en prioriterad lista för ledningsgruppen · planeringschef"
out "delmål: Genom att prioriterade infrastrukturprojekt genomförs"
out "10 aktiviteter"
gives 0 --db a.db plan hp-2024 --on 2024-12-01
out "1 aktivitet, 1 klar, 0 sena; 1 milstolpe, 0 sena"
out "klar sent     2024-10-31  Kartlägg · klimatstrateg"
out "nådd          2024-09-01  – Underlag"

fact "a year, a network, and what is unfinished without either"
gives 0 --db a.db plan 2024
out "2 planer"
gives 0 --db a.db plan 2024 --network klimatstrateger
out "Handlingsplan klimat"
gives 0 --db a.db plan --on 2026-11-29
out "Verksamhetsplan 2024"
gives 0 --db a.db plan 2031
out "Inga planer."
gives 0 --db a.db --lang en --json plan vp-2024 --on 2026-11-29
out '"state": "late"'

fact "a budget is shared and stands against its outcome"
gives 0 --db a.db plan budget vp-2024
out "Kansli                                   1 000 000       -2 000,50   -1 002 000,50"
out "Huddinge                                   218 730         -437,57"
gives 0 --db a.db --json plan budget vp-2024
out '"municipality": "0181"'

fact "a line that cannot be shared is named with why, and the others are shared"
gives 0 --db a.db set budget_line vp-2024.kansli year=1950
gives 0 --db a.db set budget_line vp-2024.lokal plan=vp-2024 title='Lokal' amount=800 shared=equally
gives 0 --db a.db plan budget vp-2024
out "I andelarna ingår inte:"
out "Kansli kan inte fördelas: värdet av"
out "för Botkyrka 1950 saknas. Lägg in det, eller ange ett annat år på raden."
out "Botkyrka                                       100"
gives 0 --db a.db --json plan budget vp-2024
out '"problem": "Kansli kan inte fördelas'

fact "a plan without budget lines says so, and how to add one"
gives 0 --db a.db plan budget vp-2025
out "vp-2025 har inga budgetrader. Lägg till en:"
out "sodertorn set budget_line vp-2025.1 plan=vp-2025"
! grep -q " 0" out || fail "zeros are shown"

fact "the calendar has whole dates for what lasts over months and years, and what was carried over once"
gives 0 --db b.db init --with-sodertorn
gives 0 --db b.db set plan vp-2025 programme=sodertorn-2035 role=operational year=2025 title='Plan 2025'
gives 0 --db b.db set activity lang objective=vp-2024.1 title='Bygg länge' status=ongoing starts=2024-11-15 ends=2025-02-28
gives 0 --db b.db set activity kort objective=vp-2024.1 title='Bygg kort' status=ongoing starts=2024-11-15 ends=2024-11-18
gives 0 --db b.db plan carry vp-2024 vp-2025
gives 0 --db b.db calendar 2024
out '  15–    Slutför "Bygg länge" (till och med 2025-02-28)'
out '  15–18  Slutför "Bygg kort"'
[ "$(grep -c 'Bygg länge' out)" = 1 ] || fail "it stands twice"
gives 0 --db b.db calendar 2025
out "NOVEMBER 2024"
out '(till och med 2025-02-28)'

fact "what is unfinished keeps a year open until it is carried over"
gives 1 --db a.db plan close vp-2024 --date 2025-02-14
err "är inte klar; för över den"
gives 0 --db a.db plan carry vp-2024 vp-2025
out "5 av 10 aktiviteter förda över nu."
gives 0 --db a.db plan carry vp-2024 vp-2025
out "0 av 10 aktiviteter förda över nu."
gives 0 --db a.db plan close vp-2024 --date 2025-02-14
out "vp-2024 är stängd sedan 2025-02-14."
gives 1 --db a.db set budget_line vp-2024.kansli outcome=1
err "plan vp-2024 är stängd sedan 2025-02-14; budgetrad vp-2024.kansli ändras bara genom en rättelse med skäl (plan correct)."
gives 0 --db a.db plan close vp-2025 --date 2026-01-31 --leave

fact "a correction says why"
gives 0 --db a.db plan corrections vp-2024
out "Inga rättelser."
gives 0 --db a.db plan correct vp-2024 budget_line vp-2024.kansli outcome=990000 --reason 'Sen faktura'
out "Kansli · Utfall: -2000.5 → 990000 · Sen faktura"
gives 0 --db a.db --json plan corrections vp-2024
out '"reason": "Sen faktura"'
gives 1 --db a.db plan correct vp-2024 budget_line vp-2024.kansli outcom=1 --reason 'Sen faktura'
err "menade du outcome?"

fact "who has never seen it is told the next step"
gives 0 --db c.db init
gives 0 --db c.db plan
out "Lägg till en: sodertorn set plan NYCKEL programme=PROGRAM role=operational year=ÅR title=TITEL"
gives 0 --db c.db set cooperation s name=S
gives 0 --db c.db set programme p cooperation=s title=P valid_from=2024 valid_until=2030
gives 0 --db c.db set municipality 0128 name=Salem level=municipality
gives 0 --db c.db set plan vp-2024 programme=p role=operational year=2024 title='Plan 2024'
gives 0 --db c.db plan 2027
out "Det finns planer för 2024: sodertorn plan 2024"
gives 0 --db c.db plan 2024
out "Inga verksamhetsmål än. Lägg till ett, och aktiviteter under det:"
out "sodertorn set objective vp-2024.1 plan=vp-2024"
gives 1 --db c.db plan carry vp-2024 vp-2025
err "Lägg in den först: sodertorn set plan vp-2025 programme=p role=operational year=2025 title=TITEL"
gives 0 --db c.db set objective o plan=vp-2024 programme=p title=Mål
gives 0 --db c.db set activity a objective=o title=Gör status=ongoing ends=2024-05-31 municipality=0128
gives 0 --db c.db plan 2024
out "SEN           2024-05-31  Gör · Salem"
gives 1 --db c.db plan close vp-2024 --date 2025-01-31
err "För över: sodertorn plan carry vp-2024 SENARE. Lämna: samma kommando med --leave."
gives 0 --db c.db plan close vp-2024 --date 2025-01-31 --leave
out "Gör                                      · Lämnad ofärdig."
gives 0 --db c.db plan correct vp-2024 aktivitet a status=avbruten --reason 'Blev aldrig av'
out "Status: ongoing → stopped · Blev aldrig av"
gives 2 --db c.db plan bugdet vp-2024
err "ett av verben budget, carry, close, correct och corrections"

fact "a wrong call says what is expected"
gives 1 --db a.db plan vp-2023
err "vp-2024"
gives 2 --db a.db plan vp-2024 vp-2025
gives 2 --db a.db plan --on
gives 2 --db a.db plan budget
gives 2 --db a.db plan carry vp-2024
gives 2 --db a.db plan close vp-2025
err "--date"
gives 2 --db a.db plan correct vp-2024 plan vp-2024 title=Annan
err "--reason"
gives 2 --db a.db plan correct vp-2024 plan vp-2024 title=Annan budget=1 --reason 'Två fält'
err "budget=1"

finish
