# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package: cpack --config build/release/CPackConfig.cmake
set(xf_id org.xianfeng.Xianfeng)
set(xf_packaging ${CMAKE_SOURCE_DIR}/packaging)

if(TARGET xianfeng)
  install(TARGETS xianfeng RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES ${xf_packaging}/${xf_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${xf_packaging}/${xf_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${xf_packaging}/${xf_id}.mime.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${xf_id}.xml)
install(FILES ${xf_packaging}/${xf_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${xf_packaging}/${xf_id}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/128x128/apps)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME xianfeng)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Xianfeng contributors <xianfeng@example.org>")
set(CPACK_PACKAGE_VENDOR "Xianfeng contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ledger of a party branch's campaign")
set(CPACK_PACKAGE_DESCRIPTION "Keeps the members of one party branch, the eight activities of the year
with their dated steps, progress and evidence, and the two checklists of
each quarter, and writes the quarterly summary with its attachments.
.
Everything is kept in one file on this computer; every change can be undone.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# /usr/bin and the like are rwxr-xr-x whatever the umask of the builder is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://xianfeng.example.org/")
# Linked libraries are found by dpkg-shlibdeps; these are loaded at run time and have to be named.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-noto-cjk, fonts-arphic-ukai")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)
