/*
 * The commands that there are, and what the help says of them.
 */
#include "commands.h"
#include "fold.h"

#include <string.h>

static const struct {
    const char *name;
    command *run;
    const char *arguments;
    const char *swedish;
    const char *english;
} commands[] = {
    {"init", run_init, "[--with-sodertorn] | --roles [--apply] [--municipal-values]",
     "skapa databasen; med Södertörns eget program om det önskas. Med --roles: skriv den SQL som "
     "ger rollerna på en server deras rättigheter, eller kör den (--apply)",
     "make the database; with Södertörn's own programme if wished. With --roles: write the SQL "
     "that gives the roles of a server their rights, or run it (--apply)"},
    {"import", run_import, "FIL…",
     "läs in JSON, CSV, kalkylark, svar från Kolada, eller mappar av dem; allt eller inget",
     "read JSON, CSV, spreadsheets, answers of Kolada, or folders of them; all or nothing"},
    {"export", run_export, "[FIL] [--kind SLAG] [--personal]",
     "skriv ut hela databasen som JSON, eller posterna av ett slag som CSV; med personuppgifter "
     "bara om --personal ges",
     "write the whole database as JSON, or the records of a kind as CSV; with personal data only "
     "when --personal is given"},
    {"copy", run_copy, "[FRÅN] TILL",
     "kopiera hela databasen, med historik och värden, till en ny fil eller en tom databas; den "
     "läses tillbaka och jämförs",
     "copy the whole database, with history and values, to a new file or an empty database; it is "
     "read back and compared"},
    {"bring-back", run_bring_back, "KOPIA [--dry-run] [--skip-conflicts]",
     "hämta hem det som ändrats i en kopia sedan den togs; konflikter visas och stoppar allt, "
     "eller bara sig själva med --skip-conflicts",
     "bring what was changed in a copy since it was taken; conflicts are shown and stop "
     "everything, or only themselves with --skip-conflicts"},
    {"person", run_person, "show|erase PERSON [--name NAMN] | due|clear [--on DATUM]",
     "visa allt som finns om en person, eller radera det; visa vems uppgifter som ska raderas, "
     "eller radera dem; platserna och deras historik står kvar",
     "show all that is held on a person, or erase it; show whose data is to be erased, or erase "
     "them; the seats and their history stay"},
    {"network", run_network,
     "[ORGAN] [--on DATUM] | --municipality KOMMUN | --person PERSON | --vacant",
     "visa organen, vilka som satt i ett av dem, var en kommun eller person suttit, eller vem som "
     "saknas var",
     "show the bodies, who sat in one, where a municipality or person has sat, or who is missing "
     "where"},
    {"network", run_network, "chairs ORGAN | meetings ORGAN | meeting MÖTE",
     "visa ordförandena över tid, organets möten, eller ett möte med dagordning och närvaro",
     "show its chairs over time, its meetings, or one with agenda and attendance"},
    {"show", run_show, "[SLAG [NYCKEL]]", "visa vad som finns, poster av ett slag, eller en post",
     "show what there is, the records of a kind, or one record"},
    {"set", run_set, "SLAG NYCKEL FÄLT=VÄRDE…", "ändra en post, eller gör en ny",
     "change a record, or make a new one"},
    {"status", run_status, "[KOMMUN|kansliet] [--due DAGAR] [--on DATUM] [--done] [-o FIL.ics]",
     "vad som väntar på vem, och till när; --done: även det som är klart; -o: som kalender",
     "what waits on whom, and by when; --done: what is done as well; -o: as a calendar"},
    {"calendar", run_calendar, "[ÅR] [-o FIL.ics]",
     "allt som är daterat under ett år; -o: som kalender",
     "everything that is dated in a year; -o: as a calendar"},
    {"advocacy", run_advocacy, "[--year ÅR] [--goal DEL] [--direction INRIKTNING]",
     "visa påverkansarbetet: insatser, vad de tjänar, vilka som stod bakom och vad det ledde till",
     "show the advocacy: efforts, what they serve, who stood behind them and what came of it"},
    {"advocacy", run_advocacy,
     "passed-on [--municipality KOMMUN] [--year ÅR] [--missing] | pass-on SLAG NYCKEL "
     "--municipality KOMMUN --date DATUM [--audience TILL] [--channel HUR] [--reference "
     "HÄNVISNING]",
     "visa vem som har fört vilket gemensamt resultat vidare, eller för in det",
     "show who has passed on which joint result, or record that"},
    {"check", run_check, "[--all|--rules|--integrity]",
     "visa vad som saknas eller inte stämmer, efter regel; --all: allt; --rules: reglerna; "
     "--integrity: läs bara allt, och säg vad som är skadat",
     "show what is missing or does not add up, by rule; --all: all of it; --rules: the rules; "
     "--integrity: only read everything, and tell what is damaged"},
    {"check", run_check,
     "SKRIPT.lua [NAMN=VÄRDE…] [--grant …] [--memory 64M] [--work ANTAL] [--seconds TAL]",
     "visa vad ett skript deklarerar, torrkör det, och säg vad det tog av gränserna",
     "show what a script declares, run it dry, and tell what that took of the limits"},
    {"programme", run_programme, "[PROGRAM] [--on DATUM]",
     "visa programmen och hur långt de har kommit, eller ett programs delar som de var en dag",
     "show the programmes and how far they have come, or the parts of one as they were on a day"},
    {"programme", run_programme,
     "amend PROGRAM --date DATUM --title TITEL --reword NYCKEL=ORD | --remove NYCKEL | --add "
     "SLAG:NYCKEL:UNDER=ORD …",
     "ändra programmet, med vad som ändrades", "amend the programme, with what was changed"},
    {"programme", run_programme,
     "renew PROGRAM NY --title TITEL --years FRÅN-TILL [--drop NYCKEL] [--split NYCKEL=ORD] "
     "[--merge NYCKEL=NYCKEL] [--reword NYCKEL=ORD] [--new UNDER=ORD]",
     "gör ett utkast till nästa program", "make the draft of the next programme"},
    {"programme", run_programme, "changes|successors|predecessors PROGRAM",
     "visa ändringarna, eller vart delmålen tog vägen och varifrån de kom",
     "show the amendments, or where the sub-goals went and where they came from"},
    {"decisions", run_decisions, "[ÄRENDE] [--on DATUM]",
     "visa gemensamma ärenden och vem de väntar på, eller vad var och en har beslutat i ett",
     "show joint matters and whom they wait for, or what each has decided on one"},
    {"decisions", run_decisions,
     "propose SLAG TITEL [--subject NYCKEL] [--deadline DATUM] | round ÄRENDE | withdraw ÄRENDE",
     "lägg fram ett ärende för medlemmarna, en ny omgång av det, eller återkalla det",
     "put a matter to the members, a new round of it, or withdraw it"},
    {"adopt", run_adopt,
     "ÄRENDE|PROGRAM --municipality KOMMUN --date DATUM | --before DATUM [--outcome UTFALL] "
     "[--text TEXT] [--paragraph §] [--reference TEXT]",
     "för in vad en kommun beslutade; utan --outcome att den antog det",
     "record what a municipality decided; without --outcome that it adopted it"},
    {"delete", run_delete, "SLAG NYCKEL", "ta bort en post; visar vad som hänvisar till den",
     "delete a record; shows what refers to it"},
    {"history", run_history, "[SLAG [NYCKEL]] [--from DATUM] [--until DATUM] [--by NAMN] [--undo]",
     "visa vad som har ändrats, av vem och hur; --undo: ångra postens senaste ändring",
     "show what has been changed, by whom and how; --undo: undo the record's last change"},
    {"values", run_values,
     "[--indicator NYCKEL] [--municipality KOMMUN] [--from PERIOD] [--until PERIOD]",
     "visa observationer som rader; --gender, --known DATUM; --sources: raderna som källorna "
     "kräver",
     "show observations as rows; --gender, --known DATE; --sources: the lines that their sources "
     "want"},
    {"run", run_script,
     "SKRIPT.lua|--registered NYCKEL [NAMN=VÄRDE…] [-o FIL] [--each NAMN] [--grant VAD]… "
     "[--dry-run] [--memory 64M] [--work ANTAL] [--seconds TAL]",
     "kör ett skript; -o .html, .md, .txt, .json, .csv eller .xlsx; --each kommun -o '{}.html' gör "
     "ett dokument för varje medlem; --grant låter en integration skriva: values, values:KOMMUN, "
     "advocacy, matters, occasions, persons, plans, programmes, records, rotation; eller hämta: "
     "http:ADRESS; med --json och -o svaras hur det gick",
     "run a script; -o .html, .md, .txt, .json, .csv or .xlsx; --each kommun -o '{}.html' makes a "
     "document for each member; --grant lets an integration write: values, values:KEY, advocacy, "
     "matters, occasions, persons, plans, programmes, records, rotation; or fetch: http:ADDRESS; "
     "with --json and -o the answer is how it went"},
    {"scripts", run_scripts,
     "[register NYCKEL FIL.lua [--municipality KOMMUN] [--name NAMN] | grant NYCKEL values… | "
     "revoke NYCKEL | remove NYCKEL | log NYCKEL]",
     "visa de registrerade skripten; registrera, bevilja, återkalla, ta bort, eller visa körningar",
     "show the registered scripts; register, grant, revoke, remove, or show the runs"},
    {"lua", run_console, "", "pröva uttryck på databasen, som bara läses, rad för rad",
     "try expressions on the database, which is only read, line by line"},
    {"new", run_new, "report|integration NAMN",
     "börja ett skript: NAMN.lua, kommenterad och körbar som den är",
     "begin a script: NAME.lua, with comments, which runs as it is"},
    {"occasion", run_occasion, "freeze|reporting|changes TILLFÄLLE",
     "frys ett uppföljningstillfälle; visa vem som rapporterat, eller vad som ändrats sedan planen",
     "freeze a report occasion; show who has reported, or what has changed since the plan"},
    {"plan", run_plan, "[PLAN|ÅR] [--on DATUM] [--network ORGAN]",
     "visa planer: vad som ska göras, av vem, och vad som är sent; utan plan och år de som gäller "
     "nu",
     "show plans: what is to be done, by whom, and what is late; without a plan or a year the "
     "current ones"},
    {"plan", run_plan, "budget PLAN | corrections PLAN",
     "visa vad en plan kostar och hur medlemmarna delar på det; vad som rättats i en stängd plan",
     "show what a plan costs and how the members share it; what was corrected in a closed plan"},
    {"plan", run_plan, "carry FRÅN TILL | close PLAN --date DATUM [--decision BESLUT] [--leave]",
     "för över det ofärdiga till nästa års plan; stäng en plans år (--leave: med det ofärdiga "
     "kvar)",
     "carry what is unfinished over into the next year's plan; close a plan's year (--leave: with "
     "the unfinished left)"},
    {"plan", run_plan, "correct PLAN SLAG NYCKEL FÄLT=VÄRDE --reason TEXT",
     "rätta något i en stängd plan", "correct something in a closed plan"},
    {"coverage", run_coverage, "[MÅLRAM] [--programme NYCKEL]",
     "visa hur programmet och en målram möts, åt båda hållen; utan ram de som samverkan tagit upp",
     "show how the programme and a frame of goals meet, both ways; without one those in use"},
    {"lineage", run_lineage, "DELMÅL [--municipality KOMMUN] [--until ÅR]",
     "visa ett delmåls status år för år, också i tidigare program",
     "show a sub-goal's status year by year, in earlier programmes too"},
    {"rotate", run_rotate, "FIL.json [--pairs-first] [--effort 0–4] [--ladder] [-o PLAN.json]",
     "planera vem som är värd, ur en fil; --ladder: minsta ändring av en tidigare plan",
     "plan who hosts, from a file; --ladder: the least change of an earlier plan"},
    {"rotation", run_rotation,
     "plan|repair [--years FRÅN-TILL] [--absent KOMMUN:ÅR] [-o PLAN.json]",
     "föreslå värdar ur databasen, eller minsta ändring av dem; inget sparas",
     "propose hosts from the database, or the least change of them; nothing is stored"},
    {"rotation", run_rotation,
     "accept --body ORGAN --date DATUM [--reference TEXT] [--until ÅR] [--repair]",
     "anta förslaget genom ett beslut", "accept what is proposed, by a decision"},
    {"rotation", run_rotation,
     "explain ÅR [--years FRÅN-TILL] | calendar [--years FRÅN-TILL] [-o FIL.ics]",
     "visa ett års värdar och varför; konferenserna som kalender",
     "show a year's hosts and why; the conferences as a calendar"},
};

enum { COMMANDS = sizeof commands / sizeof *commands };

/* What holds for every command. A paragraph that begins with a command's name is about its options. */
static const char *common_help(const struct cli *cli);

/* The English for a word in capitals that stands for an argument; NULL for any other. */
static const char *english_argument(const char *word, size_t size)
{
    static const char *const words[][2] = {
        {"ANTAL", "COUNT"},
        {"ÅR", "YEAR"},
        {"BESLUT", "DECISION"},
        {"DAGAR", "DAYS"},
        {"DATUM", "DATE"},
        {"DEL", "PART"},
        {"DELMÅL", "SUB-GOAL"},
        {"FÄLT", "FIELD"},
        {"FIL", "FILE"},
        {"FRÅN", "FROM"},
        {"HÄNVISNING", "REF"},
        {"HUR", "HOW"},
        {"INRIKTNING", "AIM"},
        {"KÄLLA", "SOURCE"},
        {"KOPIA", "COPY"},
        {"KOMMUN", "MUNICIPALITY"},
        {"MÅLRAM", "FRAME"},
        {"MÖTE", "MEETING"},
        {"NAMN", "NAME"},
        {"NY", "NEW"},
        {"NYCKEL", "KEY"},
        {"ORD", "WORDS"},
        {"ORGAN", "BODY"},
        {"PROGRAM", "PROGRAMME"},
        {"SKRIPT", "SCRIPT"},
        {"SLAG", "KIND"},
        {"TAL", "NUMBER"},
        {"TILL", "TO"},
        {"TILLFÄLLE", "OCCASION"},
        {"TITEL", "TITLE"},
        {"UTFALL", "OUTCOME"},
        {"VAD", "WHAT"},
        {"VÄRDE", "VALUE"},
        {"ÄRENDE", "MATTER"},
        {"kansliet", "secretariat"},
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i][0]) == size && memcmp(words[i][0], word, size) == 0)
            return words[i][1];
    return NULL;
}

static bool is_letter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte & 0x80);
}

/* The arguments of a command, whose words in capitals are in the language of the user. */
static void print_arguments(const struct cli *cli, const char *text)
{
    while (*text) {
        const char *english;
        size_t size = 0;

        while (is_letter(text[size]) && strncmp(text + size, "…", strlen("…")) != 0)
            size++;
        english = cli->english ? english_argument(text, size) : NULL;
        if (english)
            fputs(english, stdout);
        else
            fwrite(text, 1, size > 0 ? size : 1, stdout);
        text += size > 0 ? size : 1;
    }
}

static void print_command(const struct cli *cli, int index)
{
    printf("  %s ", commands[index].name);
    print_arguments(cli, commands[index].arguments);
    putchar('\n');
    print_paragraph(6, say(cli, commands[index].swedish, commands[index].english));
}

static void print_usage(const struct cli *cli, const char *what)
{
    printf("%s: sodertorn [--db %s] [--json] [--lang sv|en] %s …\n\n",
           say(cli, "Användning", "Usage"), say(cli, "FIL", "FILE"), what);
}

/* Prints the paragraph of the common help that begins so. */
static void print_options(const struct cli *cli, const char *beginning)
{
    const char *at = common_help(cli);

    while (*at) {
        const char *line = *at == '\n' ? at + 1 : at, *end = strstr(line, "\n\n");
        const int size = (int)(end ? (size_t)(end - line) : strlen(line));

        if (strncmp(line, beginning, strlen(beginning)) == 0)
            printf("\n%.*s\n", size, line);
        at = line + size + (end != NULL);
    }
}

/* Help on one command; false when there is none of that name. */
bool print_command_help(const struct cli *cli, const char *name)
{
    char beginning[40];
    bool found = false;

    for (int i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i].name, name) != 0)
            continue;
        if (!found)
            print_usage(cli, name);
        print_command(cli, i);
        found = true;
    }
    if (!found)
        return false;
    snprintf(beginning, sizeof beginning, "%s:", name);
    print_options(cli, beginning);
    print_options(cli, "  --db");
    return true;
}

void print_help(const struct cli *cli)
{
    printf("sodertorn %s – %s\n\n", sdt_version(),
           say(cli, "samverkande kommuners program, uppföljning och konferenser",
               "programme, follow-up and conferences of cooperating municipalities"));
    print_usage(cli, say(cli, "KOMMANDO", "COMMAND"));
    for (int i = 0; i < COMMANDS; i++)
        print_command(cli, i);
    puts(common_help(cli));
}

static const char *common_help(const struct cli *cli)
{
    return say(
        cli,
        "\n  --db FIL        databasen; annars den som SODERTORN_DB anger. En på en server med "
        "PostgreSQL nämns vid sin adress: postgresql://roll@server/databas"
        "\n  --replica ADRESS"
        "\n                  en läsreplika av den, för det som bara läser; annars SODERTORN_REPLICA"
        "\n  --json          svara med JSON"
        "\n  -o FIL          skriv tabellen till en fil: .xlsx, .csv, .json, .txt, .md eller .html"
        "\n  --as KOMMUN|secretariat|reader"
        "\n                  för vem: bara kommunens egna poster går att ändra; reader bara läser"
        "\n  --actor NAMN    vem som gör det, i historiken; annars användarens namn i datorn"
        "\n  --lang sv|en    språk; annars det som SODERTORN_LANG anger, svenska om inget"
        "\n  --help, --version\n"
        "\nimport:  --dry-run (visa bara vad som skulle ändras)  --explain (visa hur filen läses)"
        "\n         --source KÄLLA  --fetched DATUM  --note TEXT  --processed  --replace"
        "\n         --known (hoppa över okända, och säg vilka)"
        "\n         --mixed (även värden i en annan rytm än indikatorns)"
        "\n         --replace-records (Kolada före eget)"
        "\n         --kind SLAG (CSV med poster: en rad per post, en kolumn per fält)"
        "\ntabeller (CSV, .xlsx, .ods): --indicator NYCKEL  --column DEL=KOLUMN  --sheet BLAD"
        "\n         --separator TECKEN  --decimal TECKEN  --thousands TECKEN"
        "\n         --codes repaired (126 är 0126)"
        "\n         Tabellen är lång (en rad per värde) eller bred (en kolumn per period,"
        "\n         kommun eller nyckeltal); titlar ovanför och noter under hoppas över;"
        "\n         kommuner får skrivas med namn.\n"
        "\nOm ett ord: sodertorn help ORD – ett kommando, en funktion i skript (st:values), ett "
        "slag av post (goal) eller ett fält (goal.title).\n"
        "\nBörja så här:"
        "\n  sodertorn --db sodertorn.db init --with-sodertorn"
        "\n  sodertorn --db sodertorn.db show programme\n"
        "\nSvarskod: 0 det gick, 1 arbetet misslyckades, 2 fel i anropet.",
        "\n  --db FILE       the database; otherwise the one SODERTORN_DB names. One on a server "
        "of PostgreSQL is named by its address: postgresql://role@server/database"
        "\n  --replica ADDRESS"
        "\n                  a replica of it, for what only reads; otherwise SODERTORN_REPLICA"
        "\n  --json          answer with JSON"
        "\n  -o FILE         write the table to a file: .xlsx, .csv, .json, .txt, .md or .html"
        "\n  --as MUNICIPALITY|secretariat|reader"
        "\n                  for whom: only the municipality's own records may change; reader reads"
        "\n  --actor NAME    who does it, in the history; otherwise the user's name in the computer"
        "\n  --lang sv|en    language; otherwise what SODERTORN_LANG says, Swedish if nothing"
        "\n  --help, --version\n"
        "\nimport:  --dry-run (only show what would change)  --explain (show how the file is read)"
        "\n         --source SOURCE  --fetched DATE  --note TEXT  --processed  --replace"
        "\n         --known (pass over unknown ones, and say which)"
        "\n         --mixed (also values of another rhythm than the indicator's)"
        "\n         --replace-records (Kolada's first)"
        "\n         --kind KIND (CSV of records: a row for each, a column for each field)"
        "\ntables (CSV, .xlsx, .ods): --indicator KEY  --column PART=COLUMN  --sheet SHEET"
        "\n         --separator CHAR  --decimal CHAR  --thousands CHAR"
        "\n         --codes repaired (126 is 0126)"
        "\n         A table is long (a row for each value) or wide (a column for each period,"
        "\n         municipality or indicator); titles above and notes below are passed over;"
        "\n         municipalities may be told by name.\n"
        "\nOn a word: sodertorn help WORD – a command, a function of scripts (st:values), a kind "
        "of record (goal) or a field (goal.title).\n"
        "\nBegin like this:"
        "\n  sodertorn --db sodertorn.db init --with-sodertorn"
        "\n  sodertorn --db sodertorn.db show programme\n"
        "\nExit code: 0 it worked, 1 the work failed, 2 the call is wrong.");
}

/* How many letters must be put in, taken out or changed to make one word of the other; 99 when they
   are longer than any command. */
static int distance(const char *a, const char *b)
{
    enum { MOST = 16 };
    size_t width = strlen(b);
    int row[MOST + 1];

    if (strlen(a) > MOST || width > MOST)
        return 99;
    for (size_t j = 0; j <= width; j++)
        row[j] = (int)j;
    for (; *a; a++) {
        int corner = row[0]++;
        for (size_t j = 0; j < width; j++) {
            int changed = corner + (*a != b[j]), least = row[j] < row[j + 1] ? row[j] : row[j + 1];
            corner = row[j + 1];
            row[j + 1] = changed < least + 1 ? changed : least + 1;
        }
    }
    return row[width];
}

/* The nearest command, or the names of all, when none is called that. */
int unknown_command(const struct cli *cli, const char *name)
{
    const char *nearest = NULL;
    int least = 3;

    for (int i = 0; i < COMMANDS; i++) {
        int away = distance(name, commands[i].name);
        if (away < least) {
            least = away;
            nearest = commands[i].name;
        }
    }
    fprintf(stderr, "sodertorn: %s '", say(cli, "okänt kommando", "unknown command"));
    print_plain(stderr, name);
    fprintf(stderr, "'; %s",
            nearest ? say(cli, "menade du ", "did you mean ") : say(cli, "här finns", "there is"));
    for (int i = 0; !nearest && i < COMMANDS; i++)
        if (i == 0 || strcmp(commands[i].name, commands[i - 1].name) != 0)
            fprintf(stderr, "%s %s", i > 0 ? "," : "", commands[i].name);
    fprintf(stderr, "%s%s\n", nearest ? nearest : "", nearest ? "?" : "");
    return help_is(cli);
}

command *find_command(const char *name)
{
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i].name, name) == 0)
            return commands[i].run;
    return NULL;
}
