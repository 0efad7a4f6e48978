#!/bin/sh
# Makes the secrets of a new installation, once: ./make-secrets.sh. Keep a copy of the folder where this machine's disk
# cannot take it along: without key_encryption the sealed fields stay sealed for ever, without ledger_signing the ledger
# cannot continue under its name.
set -eu
cd "$(dirname "$0")"
if [ -e secrets ]; then
  echo "secrets/ 已存在，未改动。 secrets/ exists; nothing was changed." >&2
  exit 1
fi
umask 077
# Built beside its place and moved there when whole: a run that is interrupted leaves no half set.
new=$(mktemp -d secrets.XXXXXX)
random() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }
for name in service key_encryption blind_index ledger_signing database_owner \
  password_registry password_monitoring password_custody password_governance password_placement password_ledger password_gateway \
  oidc_client_secret; do
  random > "$new/$name"
done
printf 'postgres://junheng:%s@postgres:5432/junheng' "$(cat "$new/database_owner")" > "$new/database_url"
# The folder is closed to others; inside a container its files are read by the service's own unprivileged user.
chmod 444 "$new"/*
mv "$new" secrets
# Names the broker's data, like a serial number: 16 random bytes. Draw another whenever the volume "kafka" is made anew.
echo "KAFKA_CLUSTER_ID=J$(random | cut -c1-20)A" >> .env
echo "已生成 secrets/。请立即另存一份。 Made secrets/. Keep a copy of it elsewhere, now."
