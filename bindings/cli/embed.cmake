# Writes a C file that holds files as bytes: cmake -DOUTPUT=x.c -DHEADER=h -DTYPE=t -DNAME=n
# -DENTRIES="name=path|…" -P embed.cmake. The array has elements {name, bytes, size}, and a count.
string(REPLACE "|" ";" ENTRIES "${ENTRIES}")
set(arrays "")
set(table "")
set(number 0)
foreach(entry IN LISTS ENTRIES)
    string(FIND "${entry}" "=" at)
    string(SUBSTRING "${entry}" 0 ${at} name)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${entry}" ${at} -1 path)
    file(READ "${path}" bytes HEX)
    string(LENGTH "${bytes}" size)
    math(EXPR size "${size} / 2")
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char file_${number}[] = {\n${bytes}0};\n")
    string(APPEND table "    {\"${name}\", (const char *)file_${number}, ${size}},\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE "${OUTPUT}" "/* Written by bindings/cli/embed.cmake. */\n#include \"${HEADER}\"\n\n${arrays}
const ${TYPE} ${NAME}s[] = {\n${table}};
const size_t ${NAME}_count = ${number};\n")
