#!/bin/sh
# The programme's life and the joint matters from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn

fact "a file that cannot be written is refused before anything is done"
keep a.db before.json
mkdir folder.csv
gives 0 --db a.db show goal -o there.csv
ln -s there.csv link.csv
for file in no/such.csv there.csv/x.csv folder.csv; do
    gives 1 --db a.db decisions propose program "Ny fråga" -o "$file"
    err "kan inte skriva $file"
    gives 1 --db a.db programme renew sodertorn-2035 ny --title Ny --years 2036-2040 -o "$file"
    unchanged a.db before.json
done
gives 0 --db a.db show goal -o link.csv
[ -L link.csv ] || fail "the link is gone"

fact "programmes are listed with how far they have come, and one as the tree of a day"
gives 0 --db a.db programme
out "Södertörns utvecklingsprogram 2035 [sodertorn-2035]"
out "i kraft senast 2023-05-16, gäller 2023–2026"
out "  var i kraft senast 2019-10-11, gällde 2019–2022, antaget av 8 av 8"
out "  efterföljt av Södertörns utvecklingsprogram 2023–2026 [sodertorn-2023] senast 2023-05-16"
gives 0 --db a.db decisions
out "efterföljt  Södertörns utvecklingsprogram 2035 [sodertorn-2035]"
out "program · i kraft senast 2019-10-11"
out "efterföljt av Södertörns utvecklingsprogram 2023–2026 [sodertorn-2023] senast 2023-05-16"
gives 0 --db a.db --lang en programme
out "in force by 2023-05-16 at the latest"
gives 0 --db a.db programme predecessors sodertorn-2023
out "det senares delmål inte inlagda"
gives 0 --db a.db programme sodertorn-2035 --on 2019-01-01
out "utkast"
out "  fokusområde: Infrastruktur [infrastruktur]"
gives 0 --db a.db --json programme sodertorn-2035
out '"word": "delmål"'
gives 1 --db a.db programme sodertorn-2034
err "sodertorn-2035"
gives 1 --db a.db programme --on igår
err "igår"
gives 2 --db a.db programme --om 2019-01-01
gives 2 --db a.db programme --on

fact "a matter is put to the members, decided on by name, and told whom it waits for"
gives 0 --db a.db decisions propose remissvar "Svar om RUFS" --key rufs.1 --proposed 2024-03-01 \
    --deadline 2024-05-31
out "0 av 8 har sagt ja."
gives 0 --db a.db adopt rufs.1 --municipality Huddinge --date 2024-04-01 --paragraph "§ 12"
out "antaget                   2024-04-01  § 12"
gives 0 --db a.db adopt rufs.1 --municipality=0128 --before 2024-05-01 \
    --outcome "antaget med tillägg" --text "Även Bornsjön."
out "före 2024-05-01"
out "Även Bornsjön."
gives 0 --db a.db decisions --on 2024-06-01
out "Svar om RUFS [rufs.1]"
out "senast 2024-05-31 (1 dag försenat)"
out "2 av 8 har sagt ja, 1 med tillägg. Väntar på: Botkyrka, Haninge,"
out "1 väntar på beslut."
gives 0 --db a.db --json decisions rufs.1 --on 2024-04-02
out '"outcome": "adopted"'

fact "a no leads to another round, and the first stays as it was"
gives 1 --db a.db decisions round rufs.1 --proposed 2024-06-15
err "Ingen har sagt nej"
gives 0 --db a.db adopt rufs.1 --municipality Tyresö --date 2024-06-01 --outcome rejected
gives 0 --db a.db decisions round rufs.1 --proposed 2024-06-15
gives 0 --db a.db decisions rufs.1
out "avslaget"
gives 0 --db a.db decisions rufs.2
out "0 av 8 har sagt ja."
gives 0 --db a.db decisions withdraw rufs.2 --date 2024-07-01
out "återkallat"

fact "a wrong decision says what is wrong, and changes nothing"
keep a.db before.json
gives 1 --db a.db adopt rufs --municipality Tyresö --date 2024-06-01
err "rufs.1"
gives 1 --db a.db adopt rufs.1 --municipality Tyreso --date 2024-06-02
err "Tyreso"
gives 1 --db a.db adopt rufs.1 --municipality Salem --date 2024-06-02 --outcome adopted_with_addition
err "tillägg"
gives 1 --db a.db adopt rufs.1 --municipality Salem --date 2024-02-02
err "2024-03-01"
gives 2 --db a.db adopt rufs.1 --date 2024-06-02
gives 2 --db a.db adopt --municipality Salem
gives 2 --db a.db adopt rufs.1 --municipality
gives 2 --db a.db decisions propose
gives 2 --db a.db decisions rufs.1 rufs.2
unchanged a.db before.json

fact "an amendment changes the tree from its day"
gives 0 --db a.db programme amend sodertorn-2035 --date 2021-06-01 --title "Skärpt" \
    --reword "infrastruktur.1=Utan fossila bränslen" --add=sub_goal:utbildning.3:utbildning=Tredje \
    --remove naringsliv.3
out "ny lydelse, delmål infrastruktur.1:"
out "tillkom, delmål utbildning.3: \"Tredje\""
gives 0 --db a.db programme sodertorn-2035 --on 2021-06-01
out "delmål: Utan fossila bränslen [infrastruktur.1]"
out "delmål: Tredje [utbildning.3] från 2021-06-01"
gives 0 --db a.db programme sodertorn-2035 --on 2021-05-31
out "Utifrån framkomlighet"
out "[naringsliv.3] till 2021-06-01"
gives 0 --db a.db programme changes sodertorn-2035
out "2021-06-01  Skärpt"
gives 1 --db a.db programme amend sodertorn-2035 --date 2021-07-01 --title T --remove utbildning
err "slag"
gives 0 --db a.db programme amend sodertorn-2035 --date 2021-07-01 --title T \
    --reword "goal:utbildning=Ett annat mål"
out "Ett annat mål"
gives 2 --db a.db programme amend sodertorn-2035 --date 2021-08-01 --title T --reword
gives 2 --db a.db programme amend sodertorn-2035 --title T

fact "a renewal makes a draft and tells where each sub-goal went"
gives 0 --db a.db programme renew sodertorn-2035 s2040 --title "Södertörn 2040" --years 2027-2030 \
    --split "infrastruktur.1=Färre resor" --split "infrastruktur.1=Renare resor" \
    --drop "utbildning.2=Uppnått." --merge infrastruktur.3=infrastruktur.2 --new naringsliv=Nytt
out "delat       Utan fossila bränslen [infrastruktur.1] → Färre resor [s2040.infrastruktur.1.1]"
out "[utbildning.2] → - (Uppnått.)"
gives 0 --db a.db programme predecessors s2040
out "nytt        - → Nytt [s2040.naringsliv."
gives 0 --db a.db programme
out "utkast, gäller 2027–2030, antaget av 0 av 8"
gives 2 --db a.db programme renew sodertorn-2035 s2041 --title T --years 2027
gives 0 --db a.db programme renew sodertorn-2023 s2042 --title T --years 2027-2030
out "Utkastet är gjort; det tidigare programmet har inga delmål."

fact "columns that are too narrow do not run together"
gives 0 --db a.db set matter gammal cooperation=sodertorn role=other title=Gammalt \
    proposed=0001-01-01 deadline=0001-01-01
gives 0 --db a.db status --on 2027-01-01
out "739981 dagar sen  Botkyrka"

fact "what a municipality has passed on is recorded, and who has not is told"
gives 0 --db a.db set direction inriktning cooperation=sodertorn title='Spår'
gives 0 --db a.db set effort skrivelse direction=inriktning role=letter title='Skrivelse om spår' date=2024-03-01
gives 0 --db a.db advocacy pass-on insats skrivelse --municipality Salem --date 2024-03-20 \
    --audience Nämnderna --channel Intranätet
out "Skrivelse om spår (insats skrivelse) · 2024-03-01"
out "  2024-03-20  Salem · Nämnderna · Intranätet"
out "  inte än     Botkyrka, Haninge, Huddinge, Nykvarn, Nynäshamn, Södertälje, Tyresö"
out "Fört vidare 1 gång, inte än 7."
gives 0 --db a.db advocacy passed-on --municipality Salem --year 2024 --missing
out "Fört vidare 0 gånger, inte än 0."
gives 0 --db a.db --json advocacy passed-on --year 2024 --missing
out '"name": "Huddinge"'
gives 0 --db a.db --lang en advocacy passed-on --year 2024
out "Passed on 1 time, not yet 7."
gives 1 --db a.db advocacy pass-on insats skrivelse --municipality Salem --date 2099-01-01
err "som inte har kommit än"
gives 1 --db a.db advocacy pass-on insats skrivelse --municipality Salen --date 2024-03-20
err "Salem"
gives 2 --db a.db advocacy pass-on insats skrivelse --municipality Salem
gives 2 --db a.db advocacy passed-on --missin

fact "the same in English"
gives 0 --db a.db --lang en decisions rufs.1
out "adopted with an addition"
gives 0 --db a.db --lang en programme successors sodertorn-2035
out "dropped"

finish
