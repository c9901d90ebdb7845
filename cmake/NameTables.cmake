# SPDX-License-Identifier: GPL-3.0-or-later
# Stroke order and pinyin of Chinese characters, turned at build time into constant tables.
#
# Sources and their licences:
#   strokes  Debian package rime-data-stroke, LGPL-3 (from CNS11643 and the Peking University forum)
#   pinyin   ICU's Han-Latin transform (Debian package libicu-dev), Unicode licence
#   both     tools/nametables/supplement.txt, written for this project
set(XF_STROKE_DICT /usr/share/rime-data/stroke.dict.yaml CACHE FILEPATH "Stroke data of the package rime-data-stroke")

function(xf_name_tables target)
  if(NOT EXISTS ${XF_STROKE_DICT})
    message(FATAL_ERROR "Stroke data ${XF_STROKE_DICT} is missing: apt install rime-data-stroke, or set XF_STROKE_DICT")
  endif()
  find_package(ICU COMPONENTS i18n uc)
  if(NOT ICU_FOUND)
    message(FATAL_ERROR "ICU's development files are missing (pinyin data): apt install libicu-dev")
  endif()

  set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../tools/nametables)
  set(table ${CMAKE_CURRENT_BINARY_DIR}/nametables.cpp)
  add_executable(xf_nametables ${folder}/nametables.cpp)
  target_link_libraries(xf_nametables PRIVATE ICU::i18n ICU::uc xf_warnings)
  add_custom_command(
    OUTPUT ${table}
    COMMAND xf_nametables ${XF_STROKE_DICT} ${folder}/supplement.txt ${table}
    DEPENDS xf_nametables ${XF_STROKE_DICT} ${folder}/supplement.txt
    COMMENT "Stroke and pinyin tables"
    VERBATIM)
  set_source_files_properties(${table} PROPERTIES SKIP_AUTOGEN ON)
  target_sources(${target} PRIVATE ${table})
endfunction()
