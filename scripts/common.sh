# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by the scripts in this folder: source it, do not run it.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# configure_and_build PRESET [cmake --build arguments…]
# Configures once; afterwards ninja itself re-runs CMake when a CMake file or a globbed folder changed.
configure_and_build() {
    local preset=$1
    shift
    if [[ ! -e $root/build/$preset/build.ninja ]]; then
        (cd -- "$root" && cmake --preset "$preset") || return
    fi
    (cd -- "$root" && cmake --build --preset "$preset" "$@")
}

# True on a desktop; a terminal without one (ssh, CI) has neither variable.
has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# in_clean_home COMMAND…: no screen, one language, and no settings of the person who runs it.
in_clean_home() {
    local home code=0
    home=$(mktemp -d)
    mkdir -m 0700 "$home/run"
    env -u DISPLAY -u WAYLAND_DISPLAY -u LANGUAGE QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 HOME="$home" \
        XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
        XDG_RUNTIME_DIR="$home/run" "$@" || code=$?
    rm -rf -- "$home"
    return "$code"
}
