#!/bin/sh
# Checks infra/ without an engine or a cluster: Compose's own loader, kustomize, the schemas of Kubernetes, kube-score.
# Needs Go 1.24 or newer; the tools are built from their modules (some minutes the first time).
set -eu
cd "$(dirname "$0")"
rendered=$(mktemp -d)
trap 'rm -rf "$rendered"' EXIT
(cat ../compose/.env.example && echo KAFKA_CLUSTER_ID=JAAAAAAAAAAAAAAAAAAAAA) > "$rendered/env"
go run . ../compose/compose.yaml "$rendered/env"
go run sigs.k8s.io/kustomize/kustomize/v5@v5.7.1 build ../kubernetes > "$rendered/all.yaml"
go run sigs.k8s.io/kubectl-validate@v0.0.4 "$rendered/all.yaml"
# Left out, with its reason: the image has a fixed tag (pull policy); three services hold a volume, so there is one of
# each, replaced rather than rolled (replicas, strategy), and the others spread by topology (anti-affinity).
if go run github.com/zegl/kube-score/cmd/kube-score@v1.20.0 score --output-format ci \
  --ignore-test container-image-pull-policy --ignore-test deployment-replicas --ignore-test deployment-strategy \
  --ignore-test deployment-has-host-podantiaffinity "$rendered/all.yaml" > "$rendered/score"; then
  echo "kube-score: nothing critical"
else
  grep CRITICAL "$rendered/score"
  exit 1
fi
