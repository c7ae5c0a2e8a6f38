# Run by CPack before it packs: gives each package the licence and the change log that Debian asks for,
# compresses the manual, and sets the time of every file, so that a package does not depend on when it
# was made.
set(epoch "$ENV{SOURCE_DATE_EPOCH}")
if(NOT epoch)
    string(TIMESTAMP epoch "%s" UTC)
endif()
set(ENV{SOURCE_DATE_EPOCH} ${epoch})
set(ENV{LC_ALL} C)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)

foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    set(root "${CPACK_TEMPORARY_DIRECTORY}/${component}")
    set(folder "${root}/usr/share/doc/${package}")
    file(MAKE_DIRECTORY "${folder}")
    file(REMOVE "${folder}/LICENSE")
    file(READ "${CPACK_RESOURCE_FILE_LICENSE}" licence)
    file(WRITE "${folder}/copyright" "${package}\n\n${licence}")
    file(WRITE "${folder}/changelog.Debian" "${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=low

  * Built from the source of this version.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
    file(GLOB plain "${folder}/changelog.Debian" "${root}/usr/share/man/*/*.[1-9]")
    execute_process(COMMAND gzip -n9 ${plain} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND find "${root}" -exec touch -h -d @${epoch} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
