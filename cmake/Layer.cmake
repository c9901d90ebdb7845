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
endfunction()

add_library(xf_warnings INTERFACE)
target_compile_options(xf_warnings INTERFACE -Wall -Wextra -Wpedantic $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2)
