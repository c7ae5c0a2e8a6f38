/*
 * Records as they may leave the library: without personal data, unless it was asked for.
 */
#include "record/record.h"

bool sdt__kind_is_personal(const struct sdt__kind *kind)
{
    for (int i = 0; i < kind->field_count; i++)
        if (kind->fields[i].personal && kind->fields[i].required)
            return true;
    return false;
}

void sdt__record_depersonalise(sdt_record *record, struct sdt__left_out *left_out)
{
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];

        if (!record->values[i].set ||
            !(field->personal ||
              (field->target && sdt__kind_is_personal(sdt__kind(field->target)))))
            continue;
        sdt__record_clear(record, i);
        left_out->fields++;
    }
}
