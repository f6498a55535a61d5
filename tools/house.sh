# Shared by ./dragoman and ./test, which source it: finding the .NET SDK and what it needs to run.
# Expects `root`, the repository's folder.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_CLI_UI_LANGUAGE=en
# A build node that outlives the build would keep the caller's pipe open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
# Invariant globalization would make string.Normalize do nothing, and so change records.
unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT

# Says one line on standard error and ends with 3: something must be installed first.
needs() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    exit 3
}

# Sets `dotnet` to a dotnet that has an SDK 10; fails when there is none.
find_sdk() {
    local candidate
    for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet" \
        /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/lib64/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
        [[ -n "$candidate" && -x "$candidate" ]] || continue
        candidate="$(readlink -f "$candidate")"
        if compgen -G "$(dirname "$candidate")/sdk/10.*" >/dev/null; then
            dotnet="$candidate"
            DOTNET_ROOT="$(dirname "$candidate")"
            export DOTNET_ROOT
            return 0
        fi
    done
    return 1
}

# Whether the system has ICU, which .NET loads at its start. macOS brings its own.
has_icu() {
    [[ "$(uname -s)" == Linux ]] || return 0
    local folder
    for folder in ${LD_LIBRARY_PATH:+${LD_LIBRARY_PATH//:/ }} /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /lib/*-linux-gnu /lib64 /lib /usr/local/lib; do
        compgen -G "$folder/libicuuc.so.*" >/dev/null && return 0
    done
    PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep -q 'libicuuc\.so'
}

# Where the SDK may write: the user's home, or artifacts/ when there is no home to write to.
settle_home() {
    if [[ -z "${HOME:-}" || ! -d "$HOME" || ! -w "$HOME" ]]; then
        mkdir -p "$root/artifacts/home"
        export HOME="$root/artifacts/home"
    fi
}
