/*
 * The columns that several tables of the follow-up share. Each block is an enum that numbers its
 * columns from 0, and a list of them for a layout, from the column `first` on: a table says where a
 * block begins, and a cell is `first` and the name of its column in the block.
 */
#ifndef SDT__FOLLOWUP_COLUMNS_H
#define SDT__FOLLOWUP_COLUMNS_H

#include "record/table.h"

/* What every status has. */
enum {
    SDT__HEAD_STATUS,
    SDT__HEAD_LABEL,
    SDT__HEAD_COLOUR,
    SDT__HEAD_REASON,
    SDT__HEAD_REASON_TEXT,
    SDT__HEAD_METHOD,
    SDT__HEAD_JUDGED,
    SDT__HEAD_WIDTH
};

#define SDT__HEAD_COLUMNS(first)                                                                   \
    [(first) +                                                                                     \
        SDT__HEAD_STATUS] = {"status", SDT_TYPE_TEXT, "kod för hur det går",                       \
                             "code of how it stands"},                                             \
        [(first) + SDT__HEAD_LABEL] = {"label", SDT_TYPE_TEXT, "hur det går, i ord",               \
                                       "how it stands, in words"},                                 \
        [(first) + SDT__HEAD_COLOUR] = {"colour", SDT_TYPE_TEXT, "statusens färg",                 \
                                        "colour of the status"},                                   \
        [(first) + SDT__HEAD_REASON] = {"reason", SDT_TYPE_TEXT,                                   \
                                        "kod för varför det inte är bedömt",                       \
                                        "code of why it is not assessed"},                         \
        [(first) + SDT__HEAD_REASON_TEXT] = {"reason_text", SDT_TYPE_TEXT,                         \
                                             "varför det inte är bedömt, i ord",                   \
                                             "why it is not assessed, in words"},                  \
        [(first) + SDT__HEAD_METHOD] = {"method", SDT_TYPE_TEXT,                                   \
                                        "metoden för bedömning eller sammanvägning",               \
                                        "method of assessment, or of putting parts together"},     \
        [(first) + SDT__HEAD_JUDGED] = {"judged", SDT_TYPE_INTEGER, "1 om en människa har bedömt", \
                                        "1 when a person has judged"}

/* A node of a tree. */
enum {
    SDT__NODE_PARENT,
    SDT__NODE_LEVEL,
    SDT__NODE_WEIGHT,
    SDT__NODE_SCORE,
    SDT__NODE_LEAVES,
    SDT__NODE_ASSESSED,
    SDT__NODE_JUDGED_LEAVES,
    SDT__NODE_COVERAGE,
    SDT__NODE_LIMIT_COVERAGE,
    SDT__NODE_ACHIEVED,
    SDT__NODE_ON_TRACK,
    SDT__NODE_SOME_DEVIATION,
    SDT__NODE_PARTLY_ACHIEVED,
    SDT__NODE_OFF_TRACK,
    SDT__NODE_MOVING_AWAY,
    SDT__NODE_NOT_ACHIEVED,
    SDT__NODE_NOT_ASSESSED,
    SDT__NODE_COMPUTED,
    SDT__NODE_COMPUTED_SCORE,
    SDT__NODE_DIFFERS,
    SDT__NODE_JUDGED_BY,
    SDT__NODE_JUDGED_ON,
    SDT__NODE_OCCASION,
    SDT__NODE_COMMENT,
    SDT__NODE_WIDTH
};

#define SDT__NODE_COLUMNS(first)                                                                   \
    [(first) +                                                                                     \
        SDT__NODE_PARENT] = {"parent", SDT_TYPE_INTEGER,                                           \
                             "överordnad rad, från 0; -1 för den första",                          \
                             "row of the parent, from 0; -1 for the first"},                       \
        [(first) + SDT__NODE_LEVEL] = {"level", SDT_TYPE_INTEGER, "nivå; den första är 1",         \
                                       "level; the first is 1"},                                   \
        [(first) + SDT__NODE_WEIGHT] = {"weight", SDT_TYPE_NUMBER, "vikt i sammanvägningen",       \
                                        "weight among its siblings"},                              \
        [(first) + SDT__NODE_SCORE] = {"score", SDT_TYPE_NUMBER, "sammanvägd poäng, 0 till 1",     \
                                       "score put together, 0 to 1"},                              \
        [(first) +                                                                                 \
            SDT__NODE_LEAVES] = {"leaves", SDT_TYPE_INTEGER, "antal löv", "number of leaves"},     \
        [(first) + SDT__NODE_ASSESSED] = {"assessed", SDT_TYPE_INTEGER, "antal bedömda löv",       \
                                          "number of leaves assessed"},                            \
        [(first) + SDT__NODE_JUDGED_LEAVES] = {"judged_leaves", SDT_TYPE_INTEGER,                  \
                                               "antal löv som en människa har bedömt",             \
                                               "number of leaves a person has judged"},            \
        [(first) + SDT__NODE_COVERAGE] = {"coverage", SDT_TYPE_NUMBER, "vägd andel bedömda löv",   \
                                          "weighted share of its leaves that are assessed"},       \
        [(first) + SDT__NODE_LIMIT_COVERAGE] = {"limit_coverage", SDT_TYPE_NUMBER,                 \
                                                "minsta andel för en sammanvägd status",           \
                                                "least share for a status to be put together"},    \
        [(first) + SDT__NODE_ACHIEVED] = {"achieved", SDT_TYPE_INTEGER,                            \
                                          "antal löv som är uppnådda",                             \
                                          "number of leaves achieved"},                            \
        [(first) + SDT__NODE_ON_TRACK] = {"on_track", SDT_TYPE_INTEGER, "antal löv som är på väg", \
                                          "number of leaves on track"},                            \
        [(first) + SDT__NODE_SOME_DEVIATION] = {"some_deviation", SDT_TYPE_INTEGER,                \
                                                "antal löv med viss avvikelse",                    \
                                                "number of leaves with some deviation"},           \
        [(first) + SDT__NODE_PARTLY_ACHIEVED] = {"partly_achieved", SDT_TYPE_INTEGER,              \
                                                 "antal löv som är delvis uppnådda",               \
                                                 "number of leaves partly achieved"},              \
        [(first) + SDT__NODE_OFF_TRACK] = {"off_track", SDT_TYPE_INTEGER,                          \
                                           "antal löv som inte är på väg",                         \
                                           "number of leaves off track"},                          \
        [(first) + SDT__NODE_MOVING_AWAY] = {"moving_away", SDT_TYPE_INTEGER,                      \
                                             "antal löv som går åt fel håll",                      \
                                             "number of leaves moving away"},                      \
        [(first) + SDT__NODE_NOT_ACHIEVED] = {"not_achieved", SDT_TYPE_INTEGER,                    \
                                              "antal löv som inte är uppnådda",                    \
                                              "number of leaves not achieved"},                    \
        [(first) + SDT__NODE_NOT_ASSESSED] = {"not_assessed", SDT_TYPE_INTEGER,                    \
                                              "antal löv som inte är bedömda",                     \
                                              "number of leaves not assessed"},                    \
        [(first) + SDT__NODE_COMPUTED] = {"computed", SDT_TYPE_TEXT,                               \
                                          "beräknad status, före bedömning",                       \
                                          "computed status, before any judgement"},                \
        [(first) + SDT__NODE_COMPUTED_SCORE] = {"computed_score", SDT_TYPE_NUMBER,                 \
                                                "beräknad poäng, före bedömning",                  \
                                                "computed score, before any judgement"},           \
        [(first) + SDT__NODE_DIFFERS] = {"differs", SDT_TYPE_INTEGER,                              \
                                         "1 om bedömningen avviker från beräkningen",              \
                                         "1 when the judgement differs from what was computed"},   \
        [(first) +                                                                                 \
            SDT__NODE_JUDGED_BY] = {"judged_by", SDT_TYPE_TEXT, "vem som bedömde", "who judged"},  \
        [(first) + SDT__NODE_JUDGED_ON] = {"judged_on", SDT_TYPE_TEXT, "dagen för bedömningen",    \
                                           "day of the judgement"},                                \
        [(first) + SDT__NODE_OCCASION] = {"occasion", SDT_TYPE_TEXT,                               \
                                          "uppföljningstillfället för bedömningen",                \
                                          "report occasion of the judgement"},                     \
        [(first) + SDT__NODE_COMMENT] = {                                                          \
            "comment", SDT_TYPE_TEXT, "motiveringen till bedömningen", "comment of the judgement"}

/* A finding of a series. */
enum {
    SDT__FINDING_TREND,
    SDT__FINDING_MARK,
    SDT__FINDING_DIRECTION,
    SDT__FINDING_WANTED,
    SDT__FINDING_BASE_PERIOD,
    SDT__FINDING_BASE_VALUE,
    SDT__FINDING_LATEST_PERIOD,
    SDT__FINDING_LATEST_VALUE,
    SDT__FINDING_TARGET_PERIOD,
    SDT__FINDING_TARGET,
    SDT__FINDING_PART_TARGET,
    SDT__FINDING_LATEST_PARTS,
    SDT__FINDING_LOW,
    SDT__FINDING_HIGH,
    SDT__FINDING_EXPECTED,
    SDT__FINDING_SHARE,
    SDT__FINDING_ELAPSED,
    SDT__FINDING_PACE,
    SDT__FINDING_ATTAINMENT,
    SDT__FINDING_ACTUAL,
    SDT__FINDING_REQUIRED,
    SDT__FINDING_CHANGE,
    SDT__FINDING_AGE,
    SDT__FINDING_LIMIT_ON_TRACK,
    SDT__FINDING_LIMIT_SOME_DEVIATION,
    SDT__FINDING_LIMIT_PARTLY,
    SDT__FINDING_TOLERANCE,
    SDT__FINDING_MIN_YEARS,
    SDT__FINDING_WIDTH
};

#define SDT__FINDING_COLUMNS(first)                                                                \
    [(first) +                                                                                     \
        SDT__FINDING_TREND] = {"trend", SDT_TYPE_TEXT, "kod för utvecklingen",                     \
                               "code of the trend"},                                               \
        [(first) + SDT__FINDING_MARK] = {"mark", SDT_TYPE_TEXT,                                    \
                                         "varför det senaste värdet saknas",                       \
                                         "why the latest value is missing"},                       \
        [(first) + SDT__FINDING_DIRECTION] = {"direction", SDT_TYPE_TEXT,                          \
                                              "higher eller lower är bättre",                      \
                                              "higher or lower is better"},                        \
        [(first) + SDT__FINDING_WANTED] = {"wanted", SDT_TYPE_TEXT,                                \
                                           "önskad riktning, för metoden directional",             \
                                           "wanted direction, of the method directional"},         \
        [(first) + SDT__FINDING_BASE_PERIOD] = {"base_period", SDT_TYPE_TEXT,                      \
                                                "period för utgångsvärdet",                        \
                                                "period of the base value"},                       \
        [(first) + SDT__FINDING_BASE_VALUE] = {"base_value", SDT_TYPE_NUMBER, "utgångsvärde",      \
                                               "base value"},                                      \
        [(first) + SDT__FINDING_LATEST_PERIOD] = {"latest_period", SDT_TYPE_TEXT,                  \
                                                  "period för det senaste värdet",                 \
                                                  "period of the latest value"},                   \
        [(first) + SDT__FINDING_LATEST_VALUE] = {"latest_value", SDT_TYPE_NUMBER, "senaste värde", \
                                                 "latest value"},                                  \
        [(first) + SDT__FINDING_TARGET_PERIOD] = {"target_period", SDT_TYPE_TEXT,                  \
                                                  "period för målvärdet", "period of the target"}, \
        [(first) + SDT__FINDING_TARGET] = {"target", SDT_TYPE_NUMBER, "målvärde", "target"},       \
        [(first) + SDT__FINDING_PART_TARGET] = {"part_target", SDT_TYPE_NUMBER,                    \
                                                "målvärdet omräknat till delarna av ett år",       \
                                                "the target scaled to the parts of a year"},       \
        [(first) + SDT__FINDING_LATEST_PARTS] = {"latest_parts", SDT_TYPE_TEXT,                    \
                                                 "delarna som det senaste värdet kommer av",       \
                                                 "parts that the latest value comes from"},        \
        [(first) + SDT__FINDING_LOW] = {"low", SDT_TYPE_NUMBER, "målintervallets nedre gräns",     \
                                        "lower end of the target's interval"},                     \
        [(first) + SDT__FINDING_HIGH] = {"high", SDT_TYPE_NUMBER, "målintervallets övre gräns",    \
                                         "upper end of the target's interval"},                    \
        [(first) + SDT__FINDING_EXPECTED] = {"expected", SDT_TYPE_NUMBER,                          \
                                             "väntat värde vid den senaste perioden",              \
                                             "value expected at the latest period"},               \
        [(first) + SDT__FINDING_SHARE] = {"share", SDT_TYPE_NUMBER, "andel av vägen till målet",   \
                                          "share of the way to the target"},                       \
        [(first) + SDT__FINDING_ELAPSED] = {"elapsed", SDT_TYPE_NUMBER,                            \
                                            "andel av tiden till målet",                           \
                                            "share of the time to the target"},                    \
        [(first) + SDT__FINDING_PACE] = {"pace", SDT_TYPE_NUMBER,                                  \
                                         "takt: andel av vägen genom andel av tiden",              \
                                         "pace: share of the way by share of the time"},           \
        [(first) + SDT__FINDING_ATTAINMENT] = {"attainment", SDT_TYPE_NUMBER, "måluppfyllelse",    \
                                               "attainment of the target"},                        \
        [(first) + SDT__FINDING_ACTUAL] = {"actual", SDT_TYPE_NUMBER, "verklig förändring per år", \
                                           "actual change a year"},                                \
        [(first) + SDT__FINDING_REQUIRED] = {"required", SDT_TYPE_NUMBER,                          \
                                             "förändring per år som målet kräver",                 \
                                             "change a year that the target requires"},            \
        [(first) + SDT__FINDING_CHANGE] = {"change", SDT_TYPE_NUMBER,                              \
                                           "förändring från utgångsvärdet",                        \
                                           "change since the base value"},                         \
        [(first) + SDT__FINDING_AGE] = {"age", SDT_TYPE_INTEGER,                                   \
                                        "det senaste värdets ålder i månader",                     \
                                        "age of the latest value in months"},                      \
        [(first) + SDT__FINDING_LIMIT_ON_TRACK] = {"limit_on_track", SDT_TYPE_NUMBER,              \
                                                   "gräns för på väg", "limit of on track"},       \
        [(first) + SDT__FINDING_LIMIT_SOME_DEVIATION] = {"limit_some_deviation", SDT_TYPE_NUMBER,  \
                                                         "gräns för viss avvikelse",               \
                                                         "limit of some deviation"},               \
        [(first) + SDT__FINDING_LIMIT_PARTLY] = {"limit_partly", SDT_TYPE_NUMBER,                  \
                                                 "gräns för delvis uppnått",                       \
                                                 "limit of partly achieved"},                      \
        [(first) + SDT__FINDING_TOLERANCE] = {"tolerance", SDT_TYPE_NUMBER,                        \
                                              "förändring som räknas som ingen",                   \
                                              "change that counts as none"},                       \
        [(first) + SDT__FINDING_MIN_YEARS] = {"min_years", SDT_TYPE_NUMBER,                        \
                                              "minsta antal år för en utveckling",                 \
                                              "least years for a trend"}

/* The table of sdt_assess(), whose columns stand in assess_stored.c. */
enum {
    SDT__FOLLOWUP_KIND,
    SDT__FOLLOWUP_KEY,
    SDT__FOLLOWUP_TITLE,
    SDT__FOLLOWUP_MUNICIPALITY,
    SDT__FOLLOWUP_INDICATOR,
    SDT__FOLLOWUP_HEAD,
    SDT__FOLLOWUP_NODE = SDT__FOLLOWUP_HEAD + SDT__HEAD_WIDTH,
    SDT__FOLLOWUP_FINDING = SDT__FOLLOWUP_NODE + SDT__NODE_WIDTH,
    SDT__FOLLOWUP_SOURCE = SDT__FOLLOWUP_FINDING + SDT__FINDING_WIDTH,
    SDT__FOLLOWUP_PROCESSED,
    SDT__FOLLOWUP_UNIT,
    SDT__FOLLOWUP_DECIMALS,
    SDT__FOLLOWUP_EXPLANATION
};

#endif
