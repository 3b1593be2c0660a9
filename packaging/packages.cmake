# Where everything is installed, and the .deb and .rpm made of it by CPack: `wizard` (the window with a
# helper of its own) and `command` (opentalk-proxy alone, without Qt). Each is whole without the other.
set(packages ${CMAKE_CURRENT_LIST_DIR})

# The newest entry of the changelog has to be of this version; its date is that of the release.
file(STRINGS ${packages}/deb/changelog newest LIMIT_COUNT 1)
if(NOT newest MATCHES "\\(${PROJECT_VERSION}\\)")
    message(FATAL_ERROR "packaging/deb/changelog begins with '${newest}', not with ${PROJECT_VERSION}")
endif()
file(STRINGS ${packages}/deb/changelog dates REGEX "^ -- ")
list(GET dates 0 dated)
string(REGEX MATCH "([0-9]+) ([A-Z][a-z]+) ([0-9]+) [0-9:]+ " _ "${dated}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months ${CMAKE_MATCH_2} month)
math(EXPR month "${month} + 101")
string(SUBSTRING ${month} 1 2 month)
set(OPENTALK_RELEASE_DATE ${CMAKE_MATCH_3}-${month}-${CMAKE_MATCH_1})

# Whoever publishes packages says where they, and their pictures, can be found.
set(OPENTALK_HOME "https://opentalk-proxy-wizard.example" CACHE STRING "Home page of the packages")

# Debian wants manuals and changelogs compressed, without the time of it.
find_program(GZIP gzip REQUIRED)
function(install_compressed file folder component)
    get_filename_component(name ${file} NAME)
    set(made ${PROJECT_BINARY_DIR}/compressed/${component}/${name}.gz)
    add_custom_command(OUTPUT ${made} DEPENDS ${file} VERBATIM
        COMMAND sh -c "mkdir -p \"$(dirname \"$2\")\" && \"$0\" -9nc \"$1\" > \"$2\"" ${GZIP} ${file} ${made})
    string(MAKE_C_IDENTIFIER compressed_${component}_${name} target)
    add_custom_target(${target} ALL DEPENDS ${made})
    install(FILES ${made} DESTINATION ${folder} COMPONENT ${component})
endfunction()

function(install_documents component package)
    set(folder ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install(FILES ${packages}/deb/copyright DESTINATION ${folder} COMPONENT ${component})
    configure_file(${packages}/deb/changelog ${PROJECT_BINARY_DIR}/${package}/changelog COPYONLY)
    install_compressed(${PROJECT_BINARY_DIR}/${package}/changelog ${folder} ${component})
endfunction()

set(completions ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)

install(TARGETS opentalk-proxy RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT command)
install_compressed(${packages}/man/opentalk-proxy.1 ${CMAKE_INSTALL_MANDIR}/man1 command)
install(FILES ${packages}/completion/opentalk-proxy DESTINATION ${completions} COMPONENT command)
install_documents(command opentalk-proxy)

if(OPENTALK_WIZARD)
    set(resources ${PROJECT_SOURCE_DIR}/resources)
    set(helper_folder ${CMAKE_INSTALL_LIBEXECDIR}/opentalk-proxy-wizard)
    install(TARGETS opentalk-proxy-wizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT wizard)
    install(TARGETS opentalk-proxy RUNTIME DESTINATION ${helper_folder} COMPONENT wizard)
    install_compressed(${PROJECT_BINARY_DIR}/opentalk-proxy-wizard.1 ${CMAKE_INSTALL_MANDIR}/man1 wizard)
    install(FILES ${packages}/completion/opentalk-proxy-wizard DESTINATION ${completions} COMPONENT wizard)
    install_documents(wizard opentalk-proxy-wizard)

    # polkit looks only below /usr: with another prefix, pkexec asks under its own, general action.
    set(helper ${CMAKE_INSTALL_PREFIX}/${helper_folder}/opentalk-proxy)
    configure_file(${resources}/polkit/org.opentalk-proxy-wizard.policy.in
                   ${PROJECT_BINARY_DIR}/org.opentalk-proxy-wizard.policy @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/org.opentalk-proxy-wizard.policy
            DESTINATION ${CMAKE_INSTALL_DATADIR}/polkit-1/actions COMPONENT wizard)

    install(FILES ${resources}/desktop/opentalk-proxy-wizard.desktop
            DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT wizard)
    set(metainfo org.opentalk_proxy_wizard.wizard.metainfo.xml)
    configure_file(${resources}/desktop/${metainfo}.in ${PROJECT_BINARY_DIR}/${metainfo} @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${metainfo}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT wizard)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${resources}/opentalk-proxy-wizard.svg
            DESTINATION ${icons}/scalable/apps COMPONENT wizard)
    # For desktops that draw no SVG themselves; packaging/install-needs brings rsvg-convert.
    find_program(RSVG_CONVERT rsvg-convert)
    set(sizes 48 128 256)
    if(NOT RSVG_CONVERT)
        message(STATUS "No rsvg-convert: the icon is installed as SVG alone")
        set(sizes "")
    endif()
    foreach(size ${sizes})
        set(drawn ${PROJECT_BINARY_DIR}/icons/${size}/opentalk-proxy-wizard.png)
        add_custom_command(OUTPUT ${drawn} DEPENDS ${resources}/opentalk-proxy-wizard.svg VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/icons/${size}
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${drawn} ${resources}/opentalk-proxy-wizard.svg)
        list(APPEND drawings ${drawn})
        install(FILES ${drawn} DESTINATION ${icons}/${size}x${size}/apps COMPONENT wizard)
    endforeach()
    add_custom_target(icons ALL DEPENDS ${drawings})
endif()

set(CPACK_PACKAGE_VENDOR "OpenTalk Proxy Wizard maintainers")
set(CPACK_PACKAGE_CONTACT "OpenTalk Proxy Wizard maintainers <maintainers@opentalk-proxy-wizard.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${OPENTALK_HOME})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL command)
if(OPENTALK_WIZARD)
    list(APPEND CPACK_COMPONENTS_ALL wizard)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${packages}/sametime.cmake)
set(CPACK_GENERATOR "DEB;RPM")
set(CPACK_COMPONENT_WIZARD_DESCRIPTION "put NGINX in front of OpenTalk, in a window
Asks for a domain and services, shows every file it is about to write
while you type, and has this machine's own NGINX judge it. A small
privileged helper writes, reloads, proves that the reload took effect,
and can take everything back.")
set(CPACK_COMPONENT_COMMAND_DESCRIPTION "put NGINX in front of OpenTalk, on single servers and fleets
The engine of the OpenTalk Proxy Wizard as a command: it plans, tests,
writes, reloads, proves and takes back NGINX's configuration for OpenTalk
from a profile of a few lines. Needs no graphical libraries.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_WIZARD_PACKAGE_NAME opentalk-proxy-wizard)
set(CPACK_DEBIAN_WIZARD_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_WIZARD_PACKAGE_RECOMMENDS "nginx, sudo | pkexec")
set(CPACK_DEBIAN_WIZARD_PACKAGE_SUGGESTS "certbot, opentalk-proxy")
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME opentalk-proxy)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_COMMAND_PACKAGE_RECOMMENDS nginx)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS certbot)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP System/Management)
set(CPACK_RPM_WIZARD_PACKAGE_NAME opentalk-proxy-wizard)
set(CPACK_RPM_COMMAND_PACKAGE_NAME opentalk-proxy)
set(CPACK_RPM_WIZARD_PACKAGE_SUMMARY "Put NGINX in front of OpenTalk, in a window")
set(CPACK_RPM_COMMAND_PACKAGE_SUMMARY "Put NGINX in front of OpenTalk, on servers and fleets")
set(CPACK_RPM_PACKAGE_RELEASE 1)
# The same bytes on every machine: no name of the builder, no time but that of the release, and no
# links that name the build's own identity.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}
%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
%define __brp_compress %{nil}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/polkit-1 /usr/share/polkit-1/actions
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/man
    /usr/share/man/man1 /usr/share/doc /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/libexec)
foreach(size 48 128 256)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
         /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
include(CPack)
