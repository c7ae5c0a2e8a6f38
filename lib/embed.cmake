# Writes a C file that holds text files: cmake -DOUTPUT=x.c -DHEADER=h -DTYPE=t -DNAME=n
# -DENTRIES="name=path|…" -P embed.cmake. Each file is an array of its own, text_name, with a NUL at
# its end; "TYPE NAMEs[]" has an element {name, text, size} for each, and NAME_count says how many.
# They are arrays of bytes, since a string literal of ISO C is no longer than 4095 characters.
string(REPLACE "|" ";" ENTRIES "${ENTRIES}")
set(arrays "")
set(elements "")
set(count 0)
foreach(entry IN LISTS ENTRIES)
    string(REGEX MATCH "^([^=]*)=(.*)$" entry "${entry}")
    set(name "${CMAKE_MATCH_1}")
    file(READ "${CMAKE_MATCH_2}" bytes HEX)
    string(MAKE_C_IDENTIFIER "text_${name}" array)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char ${array}[] = {\n${bytes}0};\n\n")
    string(APPEND elements
        "    {\"${name}\", (const char *)${array}, sizeof ${array} - 1},\n")
    math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "/* Written by lib/embed.cmake. */\n#include \"${HEADER}\"\n\n${arrays}"
    "const ${TYPE} ${NAME}s[] = {\n${elements}};\nconst size_t ${NAME}_count = ${count};\n")
