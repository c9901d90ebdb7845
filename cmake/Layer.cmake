# SPDX-License-Identifier: GPL-3.0-or-later
# One floor of the house: folder = target = layer. A layer sees its own folder and, through its
# links, the floors below it; so the compiler refuses an upward include. PRECOMPILED names the group of headers it reads.
include(Precompiled)

function(xf_layer name)
  cmake_parse_arguments(arg "" "PRECOMPILED" "BELOW;PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(xf_${name} STATIC ${sources})
  target_include_directories(xf_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(xf_${name} PUBLIC ${arg_BELOW} ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} xf_warnings)
  target_compile_definitions(xf_${name} PUBLIC ${XF_QT_DEFINITIONS})
  target_precompile_headers(xf_${name} REUSE_FROM xf_precompiled_${arg_PRECOMPILED})
  xf_unite_by_folder(xf_${name} ${sources})
endfunction()

# Reading the headers takes most of the time of a compile, so the files of a folder are compiled a few at a time
# (CMAKE_UNITY_BUILD in the presets; scripts/tidy compiles each alone). What a file keeps to itself therefore has a name
# that no other file of its folder uses.
function(xf_unite_by_folder target)
  set(most 10)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(source ${ARGN})
    if(source MATCHES "\\.cpp$")
      file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${source})
      get_filename_component(folder ${folder} DIRECTORY)
      string(MAKE_C_IDENTIFIER ${folder} folder)
      list(APPEND seen ${folder})
      set(same ${seen})
      list(FILTER same INCLUDE REGEX "^${folder}$")
      list(LENGTH same place)
      math(EXPR part "(${place} - 1) / ${most}")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${part})
    endif()
  endforeach()
endfunction()

add_library(xf_warnings INTERFACE)
target_compile_options(xf_warnings INTERFACE -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2)
