# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0

# What every target of the house has in common: warnings, Qt's strict string rules, sanitizers; and one function a kind of target.

add_library(FixwrightCommon INTERFACE)
add_library(Fixwright::Common ALIAS FixwrightCommon)
target_compile_definitions(FixwrightCommon INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800 FIXWRIGHT_VERSION="${PROJECT_VERSION}")
target_compile_options(FixwrightCommon INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(FIXWRIGHT_WARNINGS_AS_ERRORS)
    target_compile_options(FixwrightCommon INTERFACE -Werror)
endif()
if(FIXWRIGHT_SANITIZE)
    target_compile_options(FixwrightCommon INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(FixwrightCommon INTERFACE -fsanitize=address,undefined)
endif()
if(FIXWRIGHT_FUZZ)
    target_compile_options(FixwrightCommon INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    target_link_options(FixwrightCommon INTERFACE -fsanitize=address,undefined)
endif()

# Headers that are read once for the whole house: one set for what knows no widgets, one for the window.
# The options are what the compiler's cache asks for.
set(pch_options $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
if(FIXWRIGHT_PRECOMPILE)
    foreach(kind core widgets)
        add_library(precompiled-${kind} OBJECT ${CMAKE_CURRENT_LIST_DIR}/precompiled/precompiled.cpp)
        target_link_libraries(precompiled-${kind} PRIVATE Fixwright::Common Qt6::Core)
        target_precompile_headers(precompiled-${kind} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled/${kind}.h)
        target_compile_options(precompiled-${kind} PRIVATE ${pch_options})
    endforeach()
    target_link_libraries(precompiled-widgets PRIVATE Qt6::Widgets)
endif()

# Gives a target the set that fits what it is made of.
function(fixwright_precompiled target depends)
    if(NOT FIXWRIGHT_PRECOMPILE)
        return()
    endif()
    if("${depends}" MATCHES "Qt6::Widgets|Fixwright::window|windowharness")
        target_precompile_headers(${target} REUSE_FROM precompiled-widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled-core)
    endif()
    target_compile_options(${target} PRIVATE ${pch_options})
endfunction()

# fixwright_library(NAME ROOT dir SOURCES ... DEPENDS ... [PRIVATE_DEPENDS ...])
# A layer. ROOT is the folder its includes are written from ("engine/session.h" -> wizard). Without sources it is an interface.
function(fixwright_library name)
    cmake_parse_arguments(arg "" "ROOT" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    if(arg_SOURCES)
        add_library(${name} STATIC ${arg_SOURCES})
        set_target_properties(${name} PROPERTIES OUTPUT_NAME fixwright-${name})
        target_include_directories(${name} PUBLIC ${arg_ROOT})
        target_link_libraries(${name} PUBLIC ${arg_DEPENDS} PRIVATE Fixwright::Common ${arg_PRIVATE_DEPENDS})
        set_target_properties(${name} PROPERTIES UNITY_BUILD ${FIXWRIGHT_UNITY} UNITY_BUILD_BATCH_SIZE 12)
        fixwright_precompiled(${name} "${arg_DEPENDS}")
    else()
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${arg_ROOT})
        target_link_libraries(${name} INTERFACE ${arg_DEPENDS})
    endif()
    add_library(Fixwright::${name} ALIAS ${name})
endfunction()

# fixwright_test(NAME SOURCES ... DEPENDS ... [LABELS ...])
# One Qt Test program; its working folder and `FIXWRIGHT_SOURCE_DIR` let it find its data.
function(fixwright_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Fixwright::Common Qt6::Test testlanguage ${arg_DEPENDS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    fixwright_precompiled(${name} "${arg_DEPENDS}")
    target_compile_definitions(${name} PRIVATE FIXWRIGHT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" FIXWRIGHT_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FIXWRIGHT_EVTWORKER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/fixwright-evtworker;FIXWRIGHT_EVTXWORKER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/fixwright-evtxworker;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home/${name}/data;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home/${name}/config;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/test-home/${name}/cache")
endfunction()
