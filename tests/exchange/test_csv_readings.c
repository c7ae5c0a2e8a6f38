/*
 * lib/exchange, what people bring: each kind of fault that their files have is read where it has one
 * meaning, and then told with a count, or else refused with what is meant. The inputs are ours, after
 * public complaints about spreadsheet and statistics files.
 */
#include "exchange/doors.h"

#define SEMI "indikator;kommun;\xc3\xa5r;v\xc3\xa4rde\r\n"
#define COMMA "indicator,municipality,period,value\n"
#define NBSP "\xc2\xa0"
#define NARROW "\xe2\x80\xaf"
#define MINUS "\xe2\x88\x92"
#define DASH "\xe2\x80\x93"

/* The small world, with an indicator in percent, Salem, and two more municipalities. */
static int open_more(void **state)
{
    static const char
        more[] = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
                 "\"municipality\": ["
                 "{\"key\": \"0127\", \"level\": \"municipality\", \"name\": \"Botkyrka\"},"
                 "{\"key\": \"0128\", \"level\": \"municipality\", \"name\": \"Salem\"},"
                 "{\"key\": \"0136\", \"level\": \"municipality\", \"name\": \"Haninge\"}],"
                 "\"indicator\": [{\"key\": \"andel\", \"title\": \"Andel\", \"unit\": \"%\"},"
                 "{\"key\": \"ton\", \"title\": \"Ton\", \"unit\": \"ton\"}]}}";

    return open_world(state) == 0 &&
                   import_text(*state, "more.json", more, sizeof more - 1, NULL) == SDT_OK
               ? 0
               : -1;
}

static int import(sdt_session *s, const char *text, const char *const *options)
{
    return sdt_import_csv(s, "fil.csv", text, strlen(text), options, NULL, NULL, NULL);
}

/* A cell that must be in the database after an import. */
struct cell {
    const char *indicator, *municipality, *period, *gender;
    double value;
    int mark; /* 0: a value */
};

/* A file that is read, its cells, and what the summary says of it (parts with | between; NULL: nothing). */
struct good {
    const char *text;
    const char *says;
    const char *options[5];
    struct cell cells[12];
};

static void assert_cells(sdt_session *s, const struct cell *cells)
{
    for (; cells->indicator; cells++) {
        double value = -1;
        int mark = -1;

        assert_ok(s, sdt_value(s, cells->indicator, cells->municipality, cells->period,
                               cells->gender ? cells->gender : "T", &value, &mark));
        assert_int_equal(mark, cells->mark);
        assert_true(value == cells->value);
    }
}

static void assert_said(sdt_session *s, const char *parts)
{
    char copy[400];

    if (!parts) {
        assert_int_equal(problem_count(s), 0);
        return;
    }
    snprintf(copy, sizeof copy, "%s", parts);
    for (char *part = copy, *next; part; part = next) {
        next = strchr(part, '|');
        if (next)
            *next++ = '\0';
        if (!says(s, part))
            fail_msg("no reading says \"%s\"; the first: \"%s\"", part, sdt_session_message(s));
    }
}

static void assert_good(sdt_session *s, const struct good *good)
{
    int status;

    assert_ok(s, sdt_begin(s));
    status = import(s, good->text, good->options);
    if (status != SDT_OK)
        print_error("%s\n", good->text);
    assert_ok(s, status);
    assert_said(s, good->says);
    assert_cells(s, good->cells);
    assert_ok(s, sdt_rollback(s));
}

static void numbers_in_other_forms_are_read_and_told(void **state)
{
    static const struct good goods[] = {
        /* minus-u2212 */
        {SEMI "N00001;0126;2010;" MINUS "3,5\r\nN00001;0127;2010;" MINUS "0,50\r\n"
              "N00001;0128;2010;" DASH "7\r\n",
         "3 tal (från rad 2) har ett typografiskt minustecken",
         {NULL},
         {{"N00001", "0126", "2010", NULL, -3.5, 0},
          {"N00001", "0127", "2010", NULL, -0.5, 0},
          {"N00001", "0128", "2010", NULL, -7, 0}}},
        /* thousands-nbsp, -space, wide-plain */
        {SEMI "N00001;0126;2010;142" NBSP "706\r\nN00001;0127;2010;1" NBSP "112" NBSP "977,5\r\n"
              "N00001;0128;2010;142 706\r\nN00001;0136;2010;142" NARROW "706\r\n",
         "4 tal (från rad 2) lästes utan mellanslagen mellan tusental",
         {NULL},
         {{"N00001", "0126", "2010", NULL, 142706, 0},
          {"N00001", "0127", "2010", NULL, 1112977.5, 0},
          {"N00001", "0128", "2010", NULL, 142706, 0},
          {"N00001", "0136", "2010", NULL, 142706, 0}}},
        {"kommun;2009;2010;2011\r\nHuddinge;96 000;..;-\r\nSalem;15 300;15 400;\r\n",
         "3 tal (från rad 2)",
         {"indicator", "N00001", NULL},
         {{"N00001", "0126", "2009", NULL, 96000, 0},
          {"N00001", "0126", "2010", NULL, 0, SDT_MARK_SECRET},
          {"N00001", "0126", "2011", NULL, 0, SDT_MARK_NON_RESPONSE},
          {"N00001", "0128", "2010", NULL, 15400, 0},
          {"N00001", "0128", "2011", NULL, 0, SDT_MARK_ABSENT}}},
        /* thousands-point; -comma with the other sign in the same file */
        {SEMI "N00001;0126;2010;1.299,99\r\nN00001;0127;2010;142.706\r\n",
         "2 tal (från rad 2) lästes med punkt mellan tusental",
         {NULL},
         {{"N00001", "0126", "2010", NULL, 1299.99, 0},
          {"N00001", "0127", "2010", NULL, 142706, 0}}},
        {COMMA "N00001,0127,2010,\"142,706\"\nN00001,0126,2010,\"1,299.99\"\n",
         "2 tal (från rad 2) lästes med komma mellan tusental",
         {NULL},
         {{"N00001", "0126", "2010", NULL, 1299.99, 0},
          {"N00001", "0127", "2010", NULL, 142706, 0}}},
        /* a sign that comes again stands between thousands; a zero begins no group */
        {SEMI "N00001;0126;2010;1.142.706\r\nN00001;0127;2010;142.706\r\n",
         "2 tal",
         {NULL},
         {{"N00001", "0126", "2010", NULL, 1142706, 0},
          {"N00001", "0127", "2010", NULL, 142706, 0}}},
        {SEMI "N00001;0126;2010;0.706\r\nN00001;0127;2010;142.706\r\n",
         NULL,
         {NULL},
         {{"N00001", "0126", "2010", NULL, 0.706, 0},
          {"N00001", "0127", "2010", NULL, 142.706, 0}}},
        /* where the usual sign of the file is used, three decimals are no thousands */
        {SEMI "N00001;0126;2010;1,225\r\nN00001;0127;2010;2,426\r\n",
         NULL,
         {NULL},
         {{"N00001", "0126", "2010", NULL, 1.225, 0}, {"N00001", "0127", "2010", NULL, 2.426, 0}}},
        {COMMA "N00001,0126,2010,1.225\n",
         NULL,
         {NULL},
         {{"N00001", "0126", "2010", NULL, 1.225, 0}}},
        /* the options decide */
        {SEMI "N00001;0126;2010;142.706\r\n",
         "1 tal",
         {"decimal", ",", NULL},
         {{"N00001", "0126", "2010", NULL, 142706, 0}}},
        {SEMI "N00001;0126;2010;142.706\r\n",
         "1 tal",
         {"thousands", ".", NULL},
         {{"N00001", "0126", "2010", NULL, 142706, 0}}},
        {SEMI "N00001;0126;2010;142.706\r\n",
         NULL,
         {"decimal", ".", NULL},
         {{"N00001", "0126", "2010", NULL, 142.706, 0}}},
        {COMMA "N00001,0126,2010,\"142,706\"\n",
         "1 tal",
         {"thousands", ",", NULL},
         {{"N00001", "0126", "2010", NULL, 142706, 0}}},
        /* percent, of an indicator in percent */
        {SEMI "andel;0126;2010;45,3 %\r\nandel;0127;2010;45,3%\r\n",
         "2 tal (från rad 2) lästes utan procenttecknet",
         {NULL},
         {{"andel", "0126", "2010", NULL, 45.3, 0}, {"andel", "0127", "2010", NULL, 45.3, 0}}},
        /* scientific */
        {SEMI "N00001;0126;2010;1,2E+05\r\nN00001;0127;2010;1.2e5\r\n",
         NULL,
         {NULL},
         {{"N00001", "0126", "2010", NULL, 120000, 0},
          {"N00001", "0127", "2010", NULL, 120000, 0}}},
        {SEMI "N00001;0126;2010;+5,2\r\n",
         NULL,
         {NULL},
         {{"N00001", "0126", "2010", NULL, 5.2, 0}}},
        /* missing-words */
        {SEMI "N00001;0126;2010;NA\r\nN00001;0127;2010;#SAKNAS!\r\nN00001;0128;2010;" DASH "\r\n"
              "N00001;0136;2010;null\r\nN00001;0181;2010;\xe2\x80\xa6\r\nN00002;0126;2010;...\r\n",
         "6 celler (från rad 2) med ord som NA",
         {NULL},
         {{"N00001", "0126", "2010", NULL, 0, SDT_MARK_MISSING},
          {"N00001", "0127", "2010", NULL, 0, SDT_MARK_MISSING},
          {"N00001", "0128", "2010", NULL, 0, SDT_MARK_MISSING},
          {"N00001", "0136", "2010", NULL, 0, SDT_MARK_MISSING},
          {"N00001", "0181", "2010", NULL, 0, SDT_MARK_MISSING},
          {"N00002", "0126", "2010", NULL, 0, SDT_MARK_MISSING}}},
    };

    for (size_t i = 0; i < COUNT(goods); i++)
        assert_good(*state, &goods[i]);
}

static void headers_and_cells_are_read_without_what_surrounds_them(void **state)
{
    static const struct cell huddinge = {"N00001", "0126", "2010", NULL, 142706, 0};
    static const struct {
        const char *text, *says;
    } files[] = {
        /* header-spaces, cell-spaces, zero-width, apostrophe-text, ="0126" */
        {"indikator ; kommun;\xc3\x85r ;V\xc3\xa4rde" NBSP "\r\nN00001;0126;2010;142706\r\n", NULL},
        {SEMI "N00001 ; 0126 ; 2010 ; 142706 \r\n", "4 celler (från rad 2) lästes utan mellanslag"},
        {SEMI "N00001;\xe2\x80\x8b"
              "0126;2010;142706" NBSP "\r\n",
         "2 celler (från rad 2)"},
        {SEMI "N00001;'0126;2010;142706\r\n", "1 cell (rad 2) lästes utan Excels tecken"},
        {SEMI "N00001;=\"0126\";2010;142706\r\n", "1 cell (rad 2) lästes utan Excels"},
        {SEMI "N00001;\"=\"\"0126\"\"\";2010;142706\r\n", "1 cell (rad 2) lästes utan Exc"},
        /* sep-line, also quoted; pipe; header-scb */
        {"sep=;\r\n" SEMI "N00001;0126;2010;142706\r\n", NULL},
        {"\"sep=;\"\n" SEMI "N00001;0126;2010;142706\r\n", NULL},
        {"\xef\xbb\xbfsep=|\nindikator|kommun|ar|varde\nN00001|0126|2010|142706\n", NULL},
        {"indikator|kommun|\xc3\xa5r|v\xc3\xa4rde\nN00001|0126|2010|142706\n", NULL},
        {"indikator;region;tid;v\xc3\xa4rde\r\nN00001;0126;2010;142706\r\n", NULL},
        /* trailing-sep-header, separator-rows-end */
        {"indikator,kommun,\xc3\xa5r,v\xc3\xa4rde,\nN00001,0126,2010,142706\n", NULL},
        {"indikator,kommun,\xc3\xa5r,v\xc3\xa4rde, ,\nN00001,0126,2010,142706,,\n", NULL},
        {SEMI "N00001;0126;2010;142706\r\n;;;\r\n ; ;" NBSP ";\r\n", NULL},
        /* column-synonym-twice: both are read, in either order */
        {"indicator,municipality_id,municipality,year,value\nN00001,0126,Huddinge,2010,142706\n",
         NULL},
        {"indicator,municipality,municipality_id,year,value\nN00001,Huddinge,0126,2010,142706\n",
         NULL},
        {"indicator,municipality_id,municipality,year,value\nN00001,,Huddinge,2010,142706\n", NULL},
        {"indicator,municipality_id,municipality,year,value\nN00001,0126,,2010,142706\n", NULL},
        {"indicator,municipality_id,municipality,year,value\nN00001,0126,Okänd,2010,142706\n",
         NULL},
        /* name-suffix, name-scb-region */
        {SEMI "N00001;Huddinge kommun;2010;142706\r\n", "1 kommunnamn (rad 2)"},
        {SEMI "N00001;HUDDINGE Kommun;2010;142706\r\n", "1 kommunnamn (rad 2)"},
        {SEMI "N00001;HUDDINGE;2010;142706\r\n", NULL},
        {SEMI "N00001;0126 Huddinge;2010;142706\r\n", "1 kommunnamn (rad 2)"},
        {SEMI "N00001;0126 Huddinge kommun;2010;142706\r\n", "1 kommunnamn (rad 2)"},
    };

    for (size_t i = 0; i < COUNT(files); i++) {
        const struct good good = {files[i].text, files[i].says, {NULL}, {huddinge}};

        assert_good(*state, &good);
    }
}

static void a_municipality_is_found_in_the_genitive(void **state)
{
    static const struct good salem = {SEMI "N00001;Salems kommun;2010;40452\r\n",
                                      "1 kommunnamn",
                                      {NULL},
                                      {{"N00001", "0128", "2010", NULL, 40452, 0}}};

    assert_good(*state, &salem);
}

static void a_lost_zero_is_put_back_when_asked_for(void **state)
{
    static const struct good goods[] = {
        {SEMI "N00001;126;2010;1\r\nN00001;181;2010;2\r\n",
         "2 kommunkoder (från rad 2)",
         {"codes", "repaired", NULL},
         {{"N00001", "0126", "2010", NULL, 1, 0}, {"N00001", "0181", "2010", NULL, 2, 0}}},
        {SEMI "N00001;126,0;2010;1\r\nN00001;0181;2010;2\r\n",
         "1 kommunkod (rad 2)",
         {"codes", "repaired", NULL},
         {{"N00001", "0126", "2010", NULL, 1, 0}, {"N00001", "0181", "2010", NULL, 2, 0}}},
    };

    for (size_t i = 0; i < COUNT(goods); i++)
        assert_good(*state, &goods[i]);
}

static void periods_in_other_forms_are_read_and_told(void **state)
{
    static const struct good goods[] = {
        {SEMI
         "N00001;0126;T1 2023;1\r\nN00001;0127;2023 T1;2\r\nN00001;0128;tertial 1 2023;3\r\n"
         "N00001;0126;Q1 2023;4\r\nN00001;0126;jan-23;5\r\nN00001;0127;2023M01;6\r\n"
         "N00001;0128;2023-M01;7\r\nN00001;0126;2023,0;8\r\nN00001;0127;Hel\xc3\xa5r 2023;9\r\n",
         "9 perioder (från rad 2) i andra former",
         {"mixed", "1"},
         {{"N00001", "0126", "2023T1", NULL, 1, 0},
          {"N00001", "0127", "2023T1", NULL, 2, 0},
          {"N00001", "0128", "2023T1", NULL, 3, 0},
          {"N00001", "0126", "2023Q1", NULL, 4, 0},
          {"N00001", "0126", "2023-01", NULL, 5, 0},
          {"N00001", "0127", "2023-01", NULL, 6, 0},
          {"N00001", "0128", "2023-01", NULL, 7, 0},
          {"N00001", "0126", "2023", NULL, 8, 0},
          {"N00001", "0127", "2023", NULL, 9, 0}}},
        /* a date is the period it ends, when every date of the column ends one */
        {SEMI "N00001;0126;2022-12-31;1\r\nN00001;0126;2023-12-31 00:00:00;2\r\n"
              "N00001;0126;2024;3\r\n",
         "2 datum (från rad 2)",
         {"mixed", "1"},
         {{"N00001", "0126", "2022", NULL, 1, 0},
          {"N00001", "0126", "2023", NULL, 2, 0},
          {"N00001", "0126", "2024", NULL, 3, 0}}},
        {SEMI "N00001;0126;2022-03-31;1\r\nN00001;0126;2022-06-30;2\r\nN00001;0126;2022-09-30;3\r\n"
              "N00001;0126;2022-12-31;4\r\n",
         "4 datum",
         {"mixed", "1"},
         {{"N00001", "0126", "2022Q1", NULL, 1, 0}, {"N00001", "0126", "2022Q4", NULL, 4, 0}}},
        {SEMI "N00001;0126;2022-04-30;1\r\nN00001;0126;2022-08-31;2\r\n"
              "N00001;0126;2022-12-31;4\r\n",
         "3 datum",
         {"mixed", "1"},
         {{"N00001", "0126", "2022T1", NULL, 1, 0}, {"N00001", "0126", "2022T3", NULL, 4, 0}}},
        {SEMI "N00001;0126;2024-02-29;1\r\nN00001;0126;2024-03-31;2\r\n",
         "2 datum",
         {"mixed", "1"},
         {{"N00001", "0126", "2024-02", NULL, 1, 0}, {"N00001", "0126", "2024-03", NULL, 2, 0}}},
    };

    for (size_t i = 0; i < COUNT(goods); i++)
        assert_good(*state, &goods[i]);
}

#define GENDER "indikator;kommun;\xc3\xa5r;k\xc3\xb6n;v\xc3\xa4rde\r\n"

static void genders_in_words_are_read_and_told(void **state)
{
    static const struct good goods[] = {
        {GENDER "N00001;0126;2008;kvinna;9\r\nN00001;0126;2009;man;10\r\n"
                "N00001;0126;2010;Flickor;11\r\nN00001;0126;2011;POJKAR;12\r\n"
                "N00001;0126;2012;women;13\r\nN00001;0126;2013;Men;14\r\n"
                "N00001;0126;2014;girls;15\r\nN00001;0126;2015;boys;16\r\n"
                "N00001;0126;2016;m\xc3\xa4n och kvinnor;17\r\nN00001;0126;2017; K ;18\r\n",
         "9 kön (från rad 2) i ord|1 cell (rad 11)",
         {NULL},
         {{"N00001", "0126", "2008", "K", 9, 0},
          {"N00001", "0126", "2009", "M", 10, 0},
          {"N00001", "0126", "2010", "K", 11, 0},
          {"N00001", "0126", "2011", "M", 12, 0},
          {"N00001", "0126", "2012", "K", 13, 0},
          {"N00001", "0126", "2013", "M", 14, 0},
          {"N00001", "0126", "2014", "K", 15, 0},
          {"N00001", "0126", "2015", "M", 16, 0},
          {"N00001", "0126", "2016", "T", 17, 0},
          {"N00001", "0126", "2017", "K", 18, 0}}},
        {GENDER "N00001;0126;2010;1+2;1\r\nN00001;0126;2010;1;2\r\nN00001;0126;2010;2;3\r\n",
         "3 kön (från rad 2)",
         {NULL},
         {{"N00001", "0126", "2010", "T", 1, 0},
          {"N00001", "0126", "2010", "M", 2, 0},
          {"N00001", "0126", "2010", "K", 3, 0}}},
    };

    for (size_t i = 0; i < COUNT(goods); i++)
        assert_good(*state, &goods[i]);
}

/* SEMI and a row of 142706 for 0126, packed by gzip -9. */
static const unsigned char packed[] = {
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xcb, 0xcc, 0x4b, 0xc9, 0xcc,
    0x4e, 0x2c, 0xc9, 0x2f, 0xb2, 0xce, 0xce, 0xcf, 0xcd, 0x2d, 0xcd, 0xb3, 0x3e, 0xbc, 0xb4,
    0xc8, 0xba, 0xec, 0xf0, 0x92, 0xa2, 0x94, 0x54, 0x5e, 0x2e, 0x3f, 0x03, 0x20, 0x30, 0xb4,
    0x36, 0x30, 0x34, 0x32, 0xb3, 0x36, 0x32, 0x30, 0x34, 0xb0, 0x36, 0x34, 0x31, 0x32, 0x37,
    0x30, 0xe3, 0xe5, 0x02, 0x00, 0x22, 0x4b, 0xf9, 0xa3, 0x36, 0x00, 0x00, 0x00};

static void a_packed_file_is_unpacked(void **state)
{
    static const struct cell cells[] = {{"N00001", "0126", "2010", NULL, 142706, 0},
                                        {NULL, NULL, NULL, NULL, 0, 0}};
    const char *const bytes = (const char *)packed;
    sdt_session *s = *state;
    int status = sdt_import_csv(s, "fil.csv.gz", bytes, sizeof packed, NULL, NULL, NULL, NULL);

    if (status != SDT_OK) {
        assert_message(s, "zlib");
        skip();
    }
    assert_said(s, "filen är packad med gzip");
    assert_cells(s, cells);
    assert_status(s,
                  sdt_import_csv(s, "fil.csv.gz", bytes, sizeof packed - 8, NULL, NULL, NULL, NULL),
                  SDT_ERROR_SYNTAX);
    assert_message(s, "packad med gzip, men trasig eller avkapad");
}

/* What gzip makes of empty lines without end: a head, and then zeros, each of which is a thousand. */
struct bomb {
    size_t at;
    size_t size;
};

static int64_t read_bomb(void *user, char *out, size_t size)
{
    static const unsigned char head[] = {0x1f, 0x8b, 8,    0,    0,    0,    0,    0,    0,
                                         3,    0xec, 0xc1, 0x21, 0x01, 0x00, 0x00, 0x00, 0x80,
                                         0xa0, 0xee, 0xff, 0xc1, 0x1e, 0x01, 0x0a};
    struct bomb *bomb = user;
    size_t some = bomb->size - bomb->at;

    some = some < size ? some : size;
    for (size_t i = 0; i < some; i++) {
        const size_t at = bomb->at + i;
        out[i] = (char)(at < sizeof head ? head[at] : 0);
    }
    bomb->at += some;
    return (int64_t)some;
}

static void a_flood_in_a_small_file_is_refused(void **state)
{
    struct bomb bomb = {0, 8 << 20};
    sdt_session *s = *state;
    int status = sdt_import_csv_from(s, "bomb.gz", read_bomb, &bomb, NULL, NULL);

    assert_true(status == SDT_ERROR_LIMIT || says(s, "zlib"));
    assert_true(bomb.at < 1 << 20); /* soon */
    if (status == SDT_ERROR_LIMIT)
        assert_message(s, "mer än 200 gånger så stor");
}

struct bad {
    const char *text;
    int status;
    const char *says;
    const char *options[3];
};

static void what_has_no_meaning_or_two_is_refused_with_what_is_meant(void **state)
{
    static const struct bad bads[] = {
        {SEMI "N00001;0126;2010;142.706\r\nN00001;0127;2010;112.977\r\n",
         SDT_ERROR_VALUE,
         "rad 2, kolumn 4: \"142.706\" har två betydelser: 142706 eller 142,706. Välj med "
         "--decimal eller --thousands. Samma sak gäller 1 tal till",
         {NULL}},
        {COMMA "N00001,0126,2010,\"142,706\"\n",
         SDT_ERROR_VALUE,
         "\"142,706\" har två betydelser: 142706 eller 142,706",
         {NULL}},
        {SEMI "N00001;0126;2010;n.a.\r\nN00001;0127;2010;1,225\r\n",
         SDT_ERROR_VALUE,
         "rad 2, kolumn 4: \"n.a.\" är inget tal; väntat: siffror med decimaltecknet \",\"",
         {NULL}},
        {SEMI "ton;0126;2010;45,3 %\r\n",
         SDT_ERROR_VALUE,
         "\"45,3 %\" är i procent, men indikatorns enhet är ton",
         {NULL}},
        {SEMI "N00001;0126;2010;45 %\r\n", SDT_ERROR_VALUE, "indikatorn har ingen enhet", {NULL}},
        {SEMI "N00001;0126;2010;,5\r\n",
         SDT_ERROR_VALUE,
         "\",5\" är inget tal; det saknas en siffra före decimaltecknet. Skriv till exempel 0,5",
         {NULL}},
        {SEMI "N00001;0126;2010;5,\r\n", SDT_ERROR_VALUE, "saknas siffror efter", {NULL}},
        {SEMI "N00001;0126;2010;(12)\r\n", SDT_ERROR_VALUE, "inte parenteser", {NULL}},
        {SEMI "N00001;0126;2010;12-\r\n", SDT_ERROR_VALUE, "minustecknet ska stå först", {NULL}},
        {SEMI "N00001;0126;2010;- 5\r\n", SDT_ERROR_VALUE, "intill siffran", {NULL}},
        {SEMI "N00001;0126;2010;1,2,3\r\n", SDT_ERROR_VALUE, "ett decimaltecken, och", {NULL}},
        {SEMI "N00001;0126;2010;1 23\r\n", SDT_ERROR_VALUE, "bara stå mellan tusental", {NULL}},
        {SEMI "N00001;0126;2010;1,234 5\r\n", SDT_ERROR_VALUE, "bara stå mellan tusental", {NULL}},
        {SEMI "N00001;0126;2010;x\r\n", SDT_ERROR_VALUE, "\"x\" är inget tal", {NULL}},
        {SEMI "N00001;0126;2010;#DIVISION/0!\r\n",
         SDT_ERROR_VALUE,
         "\"#DIVISION/0!\" är ett felvärde från ett kalkylblad",
         {NULL}},
        {SEMI "N00001;126;2010;1\r\nN00001;126,0;2010;1\r\n",
         SDT_ERROR_NOT_FOUND,
         "rad 2, kolumn 2: kommun 126 finns inte; menade du 0126?|--codes repaired|"
         "rad 3, kolumn 2: kommun 126,0 finns inte; menade du 0126?",
         {NULL}},
        {SEMI "N00001;126;2010;1\r\nN00001;Salem;2010;1\r\n",
         SDT_ERROR_VALUE,
         "här är 1 något annat, på rad 3",
         {"codes", "repaired", NULL}},
        {SEMI "N00001;0126 Salem;2010;1\r\n", SDT_ERROR_NOT_FOUND, "kommun 0126 Salem", {NULL}},
        {"indicator,municipality_id,municipality,year,value\nN00001,0126,Botkyrka,2010,1\n",
         SDT_ERROR_CONFLICT,
         "rad 2, kolumn 2: koden 0126 och namnet Botkyrka är två olika",
         {NULL}},
        {SEMI "N00001;0126;2023-S1;1\r\n", SDT_ERROR_VALUE, "termin eller ett halvår", {NULL}},
        {SEMI "N00001;0126;202301;1\r\n", SDT_ERROR_VALUE, "sex siffror", {NULL}},
        {SEMI "N00001;0126;2023/24;1\r\n", SDT_ERROR_VALUE, "två kalenderår", {NULL}},
        {SEMI "N00001;0126;2023-W53;1\r\n", SDT_ERROR_VALUE, "veckor kan inte läsas", {NULL}},
        {SEMI "N00001;0126;2023-02-29;1\r\n", SDT_ERROR_VALUE, "ingen sådan dag", {NULL}},
        {SEMI "N00001;0126;23;1\r\n", SDT_ERROR_VALUE, "två siffror", {NULL}},
        {SEMI "N00001;0126;2023q1;1\r\n", SDT_ERROR_VALUE, "ska vara stor", {NULL}},
        {SEMI "N00001;0126;2023-01-15;1\r\nN00001;0126;2022-12-31;1\r\n",
         SDT_ERROR_VALUE,
         "\"2023-01-15\" är ett datum, ingen period|\"2022-12-31\" är ett datum, ingen period",
         {NULL}},
        {SEMI "N00001;0126;2023-03-31;1\r\n",
         SDT_ERROR_VALUE,
         "datum som avslutar både 2023Q1 och 2023-03",
         {NULL}},
        {GENDER "N00001;0126;2010;F;1\r\n", SDT_ERROR_VALUE, "\"F\" är inget kön", {NULL}},
        {GENDER "N00001;0126;2010;1;1\r\nN00001;0126;2010;K;1\r\n",
         SDT_ERROR_VALUE,
         "\"1\" är inget kön",
         {NULL}},
        {SEMI "N00001;0126;2010;1,5\r\n", SDT_ERROR_VALUE, "codes", {"codes", "all", NULL}},
        {SEMI "N00001;0126;2010;1,5\r\n", SDT_ERROR_VALUE, "thousands", {"thousands", "x", NULL}},
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(bads); i++) {
        int found = import(s, bads[i].text, bads[i].options);
        if (found != bads[i].status)
            print_error("%s\n", bads[i].text);
        assert_refused(s, found, bads[i].status, bads[i].says, before);
    }
    free(before);
}

static void thousands_and_decimals_are_not_the_same_sign(void **state)
{
    static const char *const options[] = {"decimal", ",", "thousands", ",", NULL};
    sdt_session *s = *state;

    assert_status(s, import(s, SEMI, options), SDT_ERROR_VALUE);
    assert_message(s, "thousands");
}

static void the_same_fault_is_told_once_and_counted(void **state)
{
    enum { ROWS = 3000 };
    sdt_session *s = *state;
    char *text = malloc(ROWS * 40 + 100), *at = text;
    sdt_table *problems;

    at += sprintf(at, "%s", SEMI);
    for (int i = 0; i < ROWS; i++)
        at += sprintf(at, "N00001;Atlantis;%d;%s\r\n", 1000 + i, i % 2 ? "x" : "1");
    assert_status(s, import(s, text, NULL), SDT_ERROR_NOT_FOUND);
    assert_int_equal(sdt_session_problem_total(s), ROWS + ROWS / 2);
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_int_equal(sdt_table_row_count(problems), 2);
    assert_int_equal(count_of(problems, "row"), 2);
    assert_int_equal(count_of(problems, "count"), ROWS);
    sdt_table_free(problems);
    free(text);
}

static void all_faults_are_counted_beyond_those_that_are_kept(void **state)
{
    enum { ROWS = 2500 };
    sdt_session *s = *state;
    char *text = malloc(ROWS * 40 + 100), *at = text;

    at += sprintf(at, "%s", SEMI);
    for (int i = 0; i < ROWS; i++)
        at += sprintf(at, "N00001;0126;%d;x%d\r\n", 1000 + i, i);
    assert_status(s, import(s, text, NULL), SDT_ERROR_VALUE);
    assert_int_equal(problem_count(s), 1000);
    assert_int_equal(sdt_session_problem_total(s), ROWS);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_in_other_forms_are_read_and_told),
        cmocka_unit_test(headers_and_cells_are_read_without_what_surrounds_them),
        cmocka_unit_test(a_municipality_is_found_in_the_genitive),
        cmocka_unit_test(a_lost_zero_is_put_back_when_asked_for),
        cmocka_unit_test(periods_in_other_forms_are_read_and_told),
        cmocka_unit_test(genders_in_words_are_read_and_told),
        cmocka_unit_test(what_has_no_meaning_or_two_is_refused_with_what_is_meant),
        cmocka_unit_test(a_packed_file_is_unpacked),
        cmocka_unit_test(a_flood_in_a_small_file_is_refused),
        cmocka_unit_test(thousands_and_decimals_are_not_the_same_sign),
        cmocka_unit_test(the_same_fault_is_told_once_and_counted),
        cmocka_unit_test(all_faults_are_counted_beyond_those_that_are_kept),
    };

    return cmocka_run_group_tests(tests, open_more, close_world);
}
