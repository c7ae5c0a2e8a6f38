// Every word that the page itself says, in Swedish and in English. What the library says comes in the language of its
// session, which follows. {1}, {2} … are placeholders.
const words = {
    // The page
    app: ["Samverkan", "Cooperation"],
    skip: ["Till innehållet", "To the content"],
    language_name: ["Svenska", "English"],
    language: ["Språk", "Language"],
    views: ["Vyer", "Views"],
    working: ["Arbetar …", "Working …"],
    close: ["Stäng", "Close"],
    cancel: ["Avbryt", "Cancel"],
    save: ["Spara", "Save"],
    remove: ["Ta bort", "Delete"],
    open: ["Öppna", "Open"],
    undo: ["Ångra", "Undo"],
    none: ["Inget", "None"],
    yes: ["ja", "yes"],
    no: ["nej", "no"],
    more: ["Visa fler", "Show more"],
    previous: ["Föregående", "Previous"],
    next: ["Nästa", "Next"],
    not_there: ["Den sidan finns inte", "There is no such page"],
    not_there_text: ["Adressen leder ingenstans. Välj en vy i menyn.", "The address leads nowhere. Choose a view in the menu."],
    start_over: ["Läs in sidan igen", "Load the page again"],
    engine_failed: ["Biblioteket kunde inte starta", "The library could not start"],
    engine_failed_text: [
        "Webbläsaren behöver WebAssembly och JavaScript från de senaste åren. Det den sade: {1}",
        "The browser needs WebAssembly and JavaScript of recent years. What it said: {1}",
    ],

    // Views
    programme: ["Program", "Programme"],
    waiting: ["Väntar", "Waiting"],
    rotation: ["Värdskap", "Hosts"],
    reports: ["Rapporter", "Reports"],
    records: ["Poster", "Records"],
    data: ["Data", "Data"],
    search: ["Sök", "Search"],
    search_all: ["Sök i allt", "Search everything"],

    // Start
    start_title: ["Ett gemensamt program, i din webbläsare", "A shared programme, in your browser"],
    start_lead: [
        "Se hur målen står, ändra uppgifter, planera värdskap och skriv rapporter. Allt sker i den här webbläsaren: ingenting lämnar datorn.",
        "See how the goals stand, edit records, plan hosts and write reports. All of it happens in this browser: nothing leaves the computer.",
    ],
    start_asked: [
        "Adressen leder till en vy av en databas. Öppna en databas, så visas den.",
        "The address leads to a view of a database. Open a database, and it is shown.",
    ],
    example_title: ["Prova med ett exempel", "Try an example"],
    example_text: [
        "Södertörns utvecklingsprogram 2035: åtta kommuner, mål, indikatorer och ett exempel på en verksamhetsplan.",
        "The development programme of Södertörn: eight municipalities, goals, indicators and an example of a yearly plan.",
    ],
    example_button: ["Öppna exemplet", "Open the example"],
    file_title: ["Öppna en databas", "Open a database"],
    file_text: [
        "En .db-fil från sodertorn. Släpp den var som helst på sidan eller välj den. Filen själv ändras inte.",
        "A .db file of sodertorn. Drop it anywhere on the page, or choose it. The file itself is not changed.",
    ],
    file_button: ["Välj en fil", "Choose a file"],
    new_title: ["Börja från början", "Begin from nothing"],
    new_text: [
        "En tom databas, att fylla med egna uppgifter eller filer.",
        "An empty database, to fill with records or files of your own.",
    ],
    new_button: ["Ny databas", "New database"],
    new_name: ["min-samverkan", "my-cooperation"],
    kept_title: ["Sparat i den här webbläsaren", "Kept in this browser"],
    kept_delete: ["Ta bort {1}", "Delete {1}"],
    kept_delete_sure: [
        "Ta bort {1} ur webbläsaren? Det kan inte ångras. Ladda ned filen först om den ska finnas kvar.",
        "Delete {1} from the browser? It cannot be undone. Download the file first if it is to be kept.",
    ],
    kept_deleted: ["{1} är borttagen.", "{1} is deleted."],
    rename: ["Byt namn", "Rename"],
    rename_title: ["Byt namn på {1}", "Rename {1}"],
    rename_field: ["Nytt namn", "New name"],
    rename_help: [
        "Namnet på filen när databasen laddas ned; blanktecken blir bindestreck.",
        "The name of the file when the database is downloaded; spaces become hyphens.",
    ],
    rename_empty: ["Skriv ett namn.", "Write a name."],
    renamed: ["{1} heter nu {2}.", "{1} is now called {2}."],
    drop_here: ["Släpp filerna här", "Drop the files here"],
    drop_what: [
        "En databas öppnas; JSON, CSV och svar från Kolada läses in.",
        "A database is opened; JSON, CSV and answers of Kolada are imported.",
    ],

    // The open database
    database: ["Databas", "Database"],
    opened: ["{1} är öppen.", "{1} is open."],
    saved: ["Sparad i webbläsaren", "Kept in the browser"],
    not_kept: ["Sparas inte mellan besöken", "Not kept between visits"],
    quota: [
        "Allt annat finns kvar. Är webbläsarens lager fullt: ladda ned databasen, och ta bort något annat.",
        "Everything else is still here. If the browser's storage is full: download the database, and delete something else.",
    ],
    no_storage: [
        "Webbläsaren har ingen egen lagring att ge här. Ladda ned databasen innan sidan stängs.",
        "The browser has no storage to give here. Download the database before closing the page.",
    ],
    no_database: ["{1} är ingen databas som kan öppnas här.", "{1} is no database that can be opened here."],
    close_database: ["Stäng databasen", "Close the database"],
    download_database: ["Ladda ned databasen", "Download the database"],
    unsaved_sure: [
        "Databasen är inte sparad i webbläsaren. Stäng den ändå?",
        "The database is not kept in the browser. Close it anyway?",
    ],
    you: ["Du", "You"],
    you_title: ["Vem som gör ändringar", "Who makes the changes"],
    you_text: [
        "Namnet står i historiken. Rollen bestämmer vad som får ändras; biblioteket prövar varje ändring mot den.",
        "The name stands in the history. The role decides what may be changed; the library checks every change against it.",
    ],
    your_name: ["Namn eller roll", "Name or role"],
    your_scope: ["Ändrar för", "Changes for"],
    scope_all: ["kansliet (allt)", "the secretariat (everything)"],
    scope_read: ["ingen, bara läsning", "nobody, reading only"],
    anonymous: ["webbläsaren", "the browser"],

    // Programme
    programme_none: ["Inget program ännu", "No programme yet"],
    programme_none_text: [
        "Läs in ett program som JSON under Data, eller skapa det under Poster.",
        "Import a programme as JSON under Data, or make one under Records.",
    ],
    choose_programme: ["Program", "Programme"],
    choose_municipality: ["Kommun", "Municipality"],
    choose_year: ["Läget vid utgången av", "As it stood at the end of"],
    latest: ["senaste värdena", "the latest values"],
    all_municipalities: ["Alla kommuner tillsammans", "All municipalities together"],
    state_in_force: ["i kraft", "in force"],
    state_draft: ["utkast", "draft"],
    state_proposed: ["föreslaget", "proposed"],
    state_succeeded: ["ersatt", "succeeded"],
    state_succeeded_by: ["ersatt av {1}", "succeeded by {1}"],
    deviate: ["{1} av {2} delmål avviker.", "{1} of {2} sub-goals deviate."],
    deviate_none: ["Inget av {1} delmål avviker.", "None of {1} sub-goals deviates."],
    no_target: ["utan mål", "no target"],
    in_force_since: ["i kraft {1}", "in force {1}"],
    tally: ["Delmålen", "The sub-goals"],
    tally_none: [
        "Programmet har inga delar här. Dess text finns inte i databasen.",
        "The programme has no parts here. Its text is not in the database.",
    ],
    parts_of_another: [
        "Programmets mål finns inte i databasen. Här visas i stället {1}.",
        "The goals of this programme are not in the database. Shown here instead is {1}.",
    ],
    open_all: ["Öppna allt", "Open all"],
    close_all: ["Stäng allt", "Close all"],
    why: ["Varför", "Why"],
    status: ["Status", "Status"],
    from_value: ["Från", "From"],
    latest_value: ["Senast", "Latest"],
    target: ["Mål", "Target"],
    expected: ["Väntat nu", "Expected by now"],
    source: ["Källa", "Source"],
    edit_record: ["Öppna posten", "Open the record"],
    judged_by: ["Bedömt av {1} {2}", "Judged by {1} {2}"],
    values_over_time: ["Värden över tid", "Values over time"],
    values_said: ["{1} år {2} till {3} år {4}", "{1} in {2} to {3} in {4}"],

    // Waiting
    waiting_title: ["Vem väntar på vem", "Who waits on whom"],
    waiting_lead: [
        "Räknat ur posterna: beslut, platser, rapporter och aktiviteter som någon ska göra.",
        "Worked out from the records: decisions, seats, reports and activities that somebody is to do.",
    ],
    whose: ["Väntar på", "Waits on"],
    everybody: ["alla", "everybody"],
    secretariat: ["Kansliet", "The secretariat"],
    within: ["Inom", "Within"],
    any_time: ["när som helst", "any time"],
    days_30: ["30 dagar", "30 days"],
    days_90: ["90 dagar", "90 days"],
    days_365: ["ett år", "a year"],
    with_done: ["även det som är gjort", "also what is done"],
    late: ["sent", "late"],
    done: ["gjort", "done"],
    no_day: ["utan dag", "no day set"],
    days_late: ["{1} dagar sent", "{1} days late"],
    days_left: ["{1} dagar kvar", "{1} days left"],
    today: ["i dag", "today"],
    waiting_none: ["Inget väntar.", "Nothing is waiting."],
    waiting_count: ["{1} väntar, {2} av dem är sena.", "{1} waiting, {2} of them late."],
    year_wheel: ["Årshjulet", "The year"],
    year_wheel_text: ["Allt som är daterat under året.", "Everything that is dated in the year."],
    year: ["År", "Year"],
    year_none: ["Inget är daterat {1}.", "Nothing is dated in {1}."],
    calendar: ["Till kalendern", "To the calendar"],

    // Rotation
    rotation_title: ["Vem är värd för vilken konferens", "Who hosts which conference"],
    rotation_lead: [
        "Ett förslag som är rättvist vid varje årsslut. Klicka på en värd för att se varför, låsa eller byta; planen räknas om, och inget sparas förrän den beslutas.",
        "A proposal that is fair at the end of every year. Click a host to see why, to lock or to change it; the plan is worked out anew, and nothing is saved until it is decided.",
    ],
    first_year: ["Från", "From"],
    last_year: ["Till och med", "To"],
    years_reversed: [
        "Det första året kommer efter det sista. Planen står kvar.",
        "The first year comes after the last. The plan stands.",
    ],
    not_planned: ["utanför åren, räknas inte", "outside the years, not counted"],
    planning: ["Räknar ut planen …", "Working out the plan …"],
    plan_stopped: ["Avbrutet. Den förra planen står kvar.", "Stopped. The plan before stands."],
    rotation_none: ["Inga konferenser att planera", "No conferences to plan"],
    rotation_none_text: [
        "Planen behöver en samverkan med medlemmar och konferenser. Exemplet har det.",
        "The plan needs a cooperation with members and conferences. The example has them.",
    ],
    no_plan: ["Ingen plan går ihop", "No plan works out"],
    what_if: ["Dina villkor", "Your conditions"],
    what_if_none: ["Inga villkor. Klicka på en värd i rutnätet.", "No conditions. Click a host in the grid."],
    what_if_clear: ["Ta bort alla villkor", "Remove all conditions"],
    what_if_kept: [
        "De finns kvar i webbläsaren tills du tar bort dem. I databasen skrivs inget förrän planen beslutas.",
        "They stay in the browser until you remove them. Nothing is written to the database until the plan is decided.",
    ],
    what_if_unkept: ["De finns kvar tills sidan stängs.", "They are here until the page is closed."],
    what_if_gone: [
        "Villkoren från förra besöket gäller inte längre och är borttagna.",
        "The conditions of the last visit no longer apply and are removed.",
    ],
    lock_said: ["{1} är värd för {2} {3}", "{1} hosts {2} {3}"],
    exclude_said: ["{1} är inte värd för {2} {3}", "{1} does not host {2} {3}"],
    exclude_year_said: ["{1} är inte värd för något {2}", "{1} hosts nothing in {2}"],
    skip_said: ["{1} hålls inte {2}", "{1} is not held in {2}"],
    remove_condition: ["Ta bort villkoret: {1}", "Remove the condition: {1}"],
    lock_host: ["Lås {1} här", "Lock {1} here"],
    forbid_host: ["Inte {1} här", "Not {1} here"],
    forbid_year: ["Inte {1} alls {2}", "Not {1} at all in {2}"],
    other_host: ["Eller lås en annan värd", "Or lock another host"],
    skip_edition: ["{1} hålls inte {2}", "{1} is not held in {2}"],
    locked: ["låst", "locked"],
    decided_host: ["beslutat", "decided"],
    new_host: ["ny", "new"],
    not_held: ["hålls inte", "not held"],
    changed_count: ["{1} värdskap är andra än i det första förslaget.", "{1} hostings differ from the first proposal."],
    changed_none: ["Planen är som det första förslaget.", "The plan is as the first proposal."],
    instead_of: ["i stället för {1}", "instead of {1}"],
    fairness: ["Är det rättvist?", "Is it fair?"],
    fairness_text: [
        "Varje kommun ska ha varit värd så många gånger som dess andel, avrundad nedåt eller uppåt.",
        "Each municipality is to have hosted as many times as its share, rounded down or up.",
    ],
    turns: ["Värdskap", "Turns"],
    share: ["Andel", "Share"],
    measure: ["Mått", "Measure"],
    value: ["Värde", "Value"],
    bound: ["Kan inte bli lägre än", "Cannot be lower than"],
    proved: ["Bevisat bäst", "Proved best"],
    accept_title: ["Besluta planen", "Decide the plan"],
    accept_text: ["Skriver beslutet och värdarna i databasen.", "Writes the decision and the hosts to the database."],
    accept_body: ["Organ som beslutade", "Body that decided"],
    accept_date: ["Dag", "Day"],
    accept_paragraph: ["Paragraf", "Paragraph"],
    accept_button: ["Skriv in beslutet", "Write the decision"],
    accepted: [
        "Beslutet är inskrivet: {1} värdskap på {2} konferenser.",
        "The decision is written: {1} hostings of {2} conferences.",
    ],

    // Reports
    reports_title: ["Rapporter", "Reports"],
    reports_lead: [
        "Välj en rapport eller skriv en egen. Den körs i en sandlåda vid varje ändring.",
        "Choose a report or write one of your own. It is run in a sandbox on every change.",
    ],
    shipped: ["Färdiga rapporter", "Reports that are shipped"],
    own_scripts: ["Egna", "Your own"],
    new_script: ["Ny rapport", "New report"],
    script: ["Skript", "Script"],
    report: ["Rapport", "Report"],
    required: ["måste anges", "required"],
    script_editor: ["Skriptet, i Lua", "The script, in Lua"],
    script_help: ["Ctrl+Blanksteg föreslår. Tabb lämnar redigeraren.", "Ctrl+Space suggests. Tab leaves the editor."],
    report_frame: ["Rapporten", "The report"],
    report_running: ["Kör …", "Running …"],
    report_done: ["Klar på {1} ms", "Done in {1} ms"],
    report_failed: ["Rapporten blev inte skriven", "The report was not written"],
    report_waits: ["Något måste anges först", "Something has to be given first"],
    choose_file: ["Välj en fil.", "Choose a file."],
    choose_param: ["Ange det som saknas: {1}.", "Give what is missing: {1}."],
    occasion_none: ["Inget uppföljningstillfälle finns ännu; ", "There is no follow-up occasion yet; "],
    occasion_make: ["skapa ett under Poster", "make one under Records"],
    report_stale: [
        "Rapporten nedan är från den senaste körningen som gick.",
        "The report below is of the last run that went well.",
    ],
    at_line: ["Rad {1}", "Line {1}"],
    stop: ["Stoppa", "Stop"],
    stopped: ["Körningen stoppades. Databasen är orörd.", "The run was stopped. The database is untouched."],
    printed: ["Utskrifter", "Printed"],
    print_report: ["Skriv ut", "Print"],
    download_as: ["Ladda ned som", "Download as"],
    integration_text: [
        "Skriptet skriver i databasen. Här visas en provkörning: allt görs, och sedan ångras allt.",
        "The script writes to the database. This is a dry run: all of it is done, and then undone.",
    ],
    integration_network: [
        "Skriptet hämtar från nätet, vilket den här sidan inte gör. Kör det med kommandot sodertorn.",
        "The script fetches from the network, which this page does not. Run it with the command sodertorn.",
    ],
    integration_run: ["Kör på riktigt", "Run it for real"],
    integration_sure: ["Skriptet får skriva: {1}. Köra det?", "The script may write: {1}. Run it?"],
    integration_ran: ["Skriptet har körts.", "The script has been run."],
    choose: ["Välj …", "Choose …"],
    occasion: ["Uppföljningstillfälle", "Report occasion"],
    indicator: ["Indikator", "Indicator"],
    programme_in_force: ["det som är i kraft", "the one in force"],
    restore_script: ["Återställ skriptet", "Restore the script"],
    script_restored: ["{1} är som den var från början.", "{1} is as it was shipped."],
    script_deleted: ["{1} är borttaget.", "{1} is deleted."],
    script_unkept: [
        "{1} ryms inte i webbläsarens lager. Den finns kvar tills sidan stängs: kopiera texten om den ska sparas.",
        "{1} does not fit in the browser's storage. It is here until the page is closed: copy its text to keep it.",
    ],
    delete_script: ["Ta bort skriptet", "Delete the script"],

    // Records
    records_title: ["Poster", "Records"],
    records_lead: ["Allt som databasen vet, slag för slag.", "Everything the database knows, kind by kind."],
    kinds_more: ["Slag utan poster", "Kinds without records"],
    new_record: ["Ny: {1}", "New: {1}"],
    filter: ["Filtrera", "Filter"],
    records_none: ["Inga poster.", "No records."],
    records_count: ["{1} poster", "{1} records"],
    records_shown: ["{1}–{2} av {3}", "{1}–{2} of {3}"],
    sort_by: ["Ordna efter", "Order by"],
    own_order: ["egen ordning", "its own order"],
    title: ["Titel", "Title"],
    key: ["Nyckel", "Key"],
    key_help: [
        "Namnet som andra poster, filer och skript hänvisar till. Utan nyckel får posten en egen.",
        "The name that other records, files and scripts refer to. Without one the record gets its own.",
    ],
    by_verb: ["Sätts av {1}, inte för hand.", "Set by {1}, not by hand."],
    choices: ["Vad orden betyder", "What the words mean"],
    record_saved: ["{1} är sparad.", "{1} is saved."],
    record_unchanged: ["Inget är ändrat.", "Nothing is changed."],
    record_deleted: ["{1} är borttagen.", "{1} is deleted."],
    record_redone: ["Den ångrade ändringen är gjord igen.", "The change that was undone is made again."],
    record_undone: ["Den senaste ändringen är ångrad.", "The latest change is undone."],
    record_delete_sure: [
        "Ta bort {1}? Ändringen står i historiken och kan ångras.",
        "Delete {1}? The change stands in the history and can be undone.",
    ],
    record_problems: ["{1} att rätta innan posten kan sparas", "{1} to correct before the record can be saved"],
    record_ok: ["Posten kan sparas.", "The record can be saved."],
    record_changed: ["Ändrad, inte sparad", "Changed, not saved"],
    record_denied: ["Får inte ändras", "May not be changed"],
    leave: ["Lämna", "Leave"],
    leave_sure: ["Ändringarna är inte sparade. Lämna ändå?", "The changes are not saved. Leave anyway?"],
    conflict_title: ["Någon annan har ändrat posten", "Somebody else has changed the record"],
    conflict_text: [
        "Den ändrades efter att du öppnade den. Inget är överskrivet. Det som skiljer:",
        "It was changed after you opened it. Nothing is overwritten. What differs:",
    ],
    conflict_field: ["Fält", "Field"],
    conflict_theirs: ["I databasen", "In the database"],
    conflict_mine: ["Ditt", "Yours"],
    take_theirs: ["Ta det som står i databasen", "Take what is in the database"],
    keep_mine: ["Behåll mina ändringar och spara", "Keep my changes and save"],
    history: ["Historik", "History"],
    history_none: ["Inget har hänt ännu.", "Nothing has happened yet."],
    when: ["När", "When"],
    who: ["Vem", "Who"],
    what: ["Vad", "What"],
    before: ["Före", "Before"],
    after: ["Efter", "After"],
    redo_last: ["Gör om den ångrade ändringen", "Make the undone change again"],
    undo_sure: [
        "Det du har skrivit är inte sparat och försvinner. Fortsätta ändå?",
        "What you have written is not saved and will be lost. Go on anyway?",
    ],
    undo_last: ["Ångra den senaste ändringen", "Undo the latest change"],
    referrers: ["Hänvisar hit", "Refer to this"],
    created: ["skapad", "created"],
    deleted: ["borttagen", "deleted"],
    empty: ["tomt", "empty"],
    search_reference: ["Skriv för att söka", "Type to search"],

    // Search
    search_title: ["Sök", "Search"],
    search_hint: ["Sök bland titlar och texter", "Search titles and texts"],
    search_found: ["{1} träffar", "{1} found"],
    search_none: ["Inget hittades för ”{1}”.", "Nothing was found for “{1}”."],

    // Data
    data_title: ["Data in och ut", "Data in and out"],
    import_title: ["Läs in filer", "Import files"],
    import_text: [
        "CSV, svar från Kolada och JSON. Antingen läses allt i en fil in, eller inget.",
        "CSV, answers of Kolada and JSON. Either all of a file is read, or nothing of it.",
    ],
    import_drop: ["Släpp filer här, eller", "Drop files here, or"],
    import_choose: ["välj filer", "choose files"],
    import_options: ["Hur filerna ska läsas", "How to read the files"],
    import_source: ["Källa", "Source"],
    import_decimal: ["Decimaltecken", "Decimal separator"],
    import_thousands: ["Tusentalsavgränsare", "Thousands separator"],
    import_by_itself: ["läses av filen", "read from the file"],
    decimal_comma: ["komma", "comma"],
    decimal_point: ["punkt", "point"],
    import_known_only: [
        "Hoppa över rader med okända kommuner och indikatorer",
        "Pass over rows of unknown municipalities and indicators",
    ],
    import_known_only_help: ["De räknas i svaret.", "They are counted in the answer."],
    import_reading: ["Läser {1} …", "Reading {1} …"],
    import_read: ["{1} lästes in", "{1} was imported"],
    import_refused: ["{1} lästes inte in", "{1} was not imported"],
    import_no_rows: ["{1} har inga rader", "{1} has no rows"],
    import_no_rows_text: [
        "Efter raden med rubriker kommer inget, så det fanns inget att läsa in.",
        "Nothing comes after the line of headings, so there was nothing to import.",
    ],
    import_empty: ["{1} har inget att läsa in", "{1} has nothing to import"],
    import_empty_text: ["I filen finns inga poster och inga värden.", "The file has no records and no values."],
    import_nothing: ["Inget av filen är inläst.", "Nothing of the file was read."],
    import_again: ["Läs in igen", "Import again"],
    import_codes: ["Koder har tappat sina inledande nollor", "Codes have lost their leading zeros"],
    import_indicator: ["Indikator för hela filen", "Indicator of the whole file"],
    import_columns: ["Kolumner i filen", "Columns of the file"],
    import_column_indicator: ["Kolumn med indikator", "Column of the indicator"],
    import_column_municipality: ["Kolumn med kommun", "Column of the municipality"],
    import_column_period: ["Kolumn med period", "Column of the period"],
    import_column_value: ["Kolumn med värde", "Column of the value"],
    advice_unknown: [
        "Läs in Koladas svar om dem först, eller kryssa i att okända ska hoppas över.",
        "Import Kolada's answers about them first, or tick that unknown ones are passed over.",
    ],
    advice_known: ["Kryssa i att okända ska hoppas över.", "Tick that unknown ones are passed over."],
    advice_indicator: [
        "Välj en kolumn för den, eller en indikator för hela filen",
        "Choose a column for it, or an indicator of the whole file",
    ],
    advice_column: ["Välj kolumnen", "Choose the column"],
    advice_numbers: [
        "Välj decimaltecken eller tusentalsavgränsare.",
        "Choose the decimal separator or the thousands separator.",
    ],
    advice_sheet: ["andra blad i filen är", "other sheets of the file are"],
    advice_codes: ["Kryssa i att koder har tappat nollor.", "Tick that codes have lost zeros."],
    import_encoding: ["Teckenkodning", "Encoding"],
    import_separator: ["Avgränsare", "Separator"],
    import_sheet: ["Blad", "Sheet"],
    import_unread: ["läses inte", "not read"],
    semicolon: ["semikolon", "semicolon"],
    bar: ["lodstreck", "bar"],
    tab: ["tabb", "tab"],
    period: ["Period", "Period"],
    gender: ["Kön", "Gender"],
    import_understood: ["Så förstås filen", "How the file is understood"],
    import_undo: ["Ångra inläsningen", "Undo the import"],
    import_undone: ["Inläsningen av {1} är ångrad.", "The import of {1} is undone."],
    import_undo_late: [
        "Något har ändrats efter inläsningen, så den kan inte ångras i ett steg.",
        "Something has changed since the import, so it cannot be undone in one step.",
    ],
    import_first: [
        "Öppna eller skapa en databas först, så läses filerna in i den.",
        "Open or make a database first, and the files are read into it.",
    ],
    row: ["Rad", "Row"],
    column: ["Kolumn", "Column"],
    file: ["Fil", "File"],
    problem: ["Vad som är fel", "What is wrong"],
    counts_of_one: {
        added: ["ny", "new"],
        changed: ["ändrad", "changed"],
        unchanged: ["oförändrad", "unchanged"],
        deleted: ["borttagen", "deleted"],
        left_out: ["utelämnad", "left out"],
        rows: ["rad", "row"],
        values_added: ["nytt värde", "new value"],
        values_changed: ["ändrat värde", "changed value"],
        values_deleted: ["borttaget värde", "deleted value"],
        values_unchanged: ["oförändrat värde", "unchanged value"],
        values_left_out: ["utelämnat värde", "value left out"],
        values_of_groups: ["värde för kommungrupper", "value of groups"],
    },
    counts: {
        added: ["nya", "new"],
        changed: ["ändrade", "changed"],
        unchanged: ["oförändrade", "unchanged"],
        deleted: ["borttagna", "deleted"],
        left_out: ["utelämnade", "left out"],
        rows: ["rader", "rows"],
        values_added: ["nya värden", "new values"],
        values_changed: ["ändrade värden", "changed values"],
        values_deleted: ["borttagna värden", "deleted values"],
        values_unchanged: ["oförändrade värden", "unchanged values"],
        values_left_out: ["utelämnade värden", "values left out"],
        values_of_groups: ["värden för kommungrupper", "values of groups"],
    },
    export_title: ["Ladda ned", "Download"],
    export_database: ["Hela databasen (.db)", "The whole database (.db)"],
    export_database_text: ["Öppnas med sodertorn, SQLite eller här.", "Opened with sodertorn, SQLite or here."],
    export_json: ["Alla poster och värden (.json)", "All records and values (.json)"],
    export_json_text: ["Att läsa in någon annanstans.", "To be imported elsewhere."],
    export_values: ["Alla värden (.csv)", "All values (.csv)"],
    export_values_text: [
        "En rad per indikator, kommun och period.",
        "A row for each indicator, municipality and period.",
    ],
    export_kind: ["Poster av ett slag (.csv)", "Records of a kind (.csv)"],
    check_title: ["Vad som saknas", "What is missing"],
    check_none: ["Inget saknas.", "Nothing is missing."],
    check_text: ["{1} saker att komplettera.", "{1} things to complete."],
    import_line: ["Inläsning", "Import"],
    hosts_line: ["Beslut om värdskap", "Decision on hosts"],
    verb_line: ["Ändringar ({1})", "Changes ({1})"],
    values: ["Värden", "Values"],
    latest_changes: ["Senaste ändringarna", "Latest changes"],
};

const languages = ["sv", "en"];
const kept = () => {
    try {
        return localStorage.getItem("language");
    } catch {
        return null;
    }
};
const wished = () =>
    (navigator.languages ?? [navigator.language]).map((one) => one.slice(0, 2)).find((one) => languages.includes(one));
let index = Math.max(0, languages.indexOf(kept() ?? wished() ?? "sv"));

export const language = () => languages[index];
export const other = () => languages[1 - index];

export function choose(name) {
    index = Math.max(0, languages.indexOf(name));
    try {
        localStorage.setItem("language", name);
    } catch {
        /* it is asked for again next time */
    }
    document.documentElement.lang = name;
}

function filled(pair, given) {
    if (!pair) throw new Error("no such word");
    return pair[index].replace(/\{(\d)\}/g, (_, number) => given[number - 1] ?? "");
}

export const t = (name, ...given) => filled(words[name], given);
export const count = (name, value) => {
    const pair = (value === 1 && words.counts_of_one[name]) || words.counts[name];
    return pair ? filled(pair, []) : name;
};
export const has = (name) => name in words;
// A word in a given language, for the button that changes to it.
export const inLanguage = (name, which) => words[name][languages.indexOf(which)];

const tag = () => (language() === "sv" ? "sv-SE" : "en-GB");
export const number = (value, decimals) =>
    value == null
        ? "–"
        : new Intl.NumberFormat(
              tag(),
              decimals == null
                  ? { maximumFractionDigits: 2 }
                  : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
          ).format(value);
export const moment = (text) =>
    new Intl.DateTimeFormat(tag(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(text));
export const bytes = (size) =>
    size < 1e6 ? `${number(Math.max(1, Math.round(size / 1e3)), 0)} kB` : `${number(size / 1e6, 1)} MB`;
// Days have no hour, and are the same in every time zone.
const dated = (date, parts) => new Intl.DateTimeFormat(tag(), { ...parts, timeZone: "UTC" }).format(new Date(date));
export const month = (date, parts) => {
    const name = dated(date, { month: "long", ...parts });
    return name[0].toUpperCase() + name.slice(1);
};
const within = (date, other, length) => date.slice(0, length) === other.slice(0, length);
// Whether two days are in different months, so that the day of the month does not tell them.
export const spans = (first, last) => Boolean(first && last) && !within(first, last, 7);
// The days from one to another: "1–30" in a month, with the month and the year at both ends where they differ.
export function days(first, last) {
    const parts = { day: "numeric" };
    if (spans(first, last)) parts.month = "short";
    if (last && !within(first, last, 4)) parts.year = "numeric";
    const ends = [...new Set([first, last || first])].map((date) => dated(date, parts).replaceAll(" ", "\u00a0"));
    return ends.join("–");
}
