# A suite that does not want to end: everything ignores SIGTERM, one child left the session, one also the
# environment's process group. $1 marks all of them.
trap '' TERM INT HUP
setsid sh -c 'trap "" TERM INT HUP; echo away; while :; do sleep 0.2; done' "$1" &
sh -c 'trap "" TERM INT HUP; while :; do sleep 0.2; done' "$1" &
echo ready
while :; do sleep 0.2; done
