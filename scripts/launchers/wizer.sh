#!/bin/sh
# Starts `wizer.js` for a program that has this path from the library, where it had that of the original. Such a program may
# give an environment without PATH, so the Node that it runs on itself comes first: it is a parent of this process. Only
# parents of the same user count: what another user calls `node` must not run as this one, under sudo for instance.
command="${0%/*}/wizer.js"

# Any process may have any name, and own its files there as root. Here each fact has a line, with line breaks written out.
look_linux() {
  while read -r key value; do
    case $key in
      Name:) name=$value ;;
      PPid:) parent=$value ;;
      Uid:) user=$value ;;
    esac
  done < "/proc/$1/status"
  node=/proc/$1/exe
}

look_macos() {
  # There this is the path of the program.
  node=$(/bin/ps -o comm= -p "$1")
  name=${node##*/}
  user=$(/bin/ps -o uid= -p "$1")
  parent=$(/bin/ps -o ppid= -p "$1")
  parent=${parent##* }
}

if [ -r "/proc/$$/status" ]; then look=look_linux; elif [ -x /bin/ps ]; then look=look_macos; else look=; fi
if [ -n "$look" ]; then
  $look $$
  own=$user
  for _ in 1 2 3; do
    process=$parent name= user= parent=
    $look "$process" 2> /dev/null
    [ -n "$parent" ] && [ "$user" = "$own" ] || break
    case $name in
      node | nodejs | MainThread | node-MainThread) [ -x "$node" ] && exec "$node" "$command" "$@" ;;
    esac
  done
fi
exec node "$command" "$@"
