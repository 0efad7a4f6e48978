// Writes transparency-dev-merkle.json: what the Go implementation of RFC 6962 that certificate logs run on
// (github.com/transparency-dev/merkle v0.0.2, Apache License 2.0, Copyright Google LLC) makes and accepts.
//
//	go run . > ../transparency-dev-merkle.json
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/merkle/testonly"
)

type claim struct {
	What  string   `json:"what"`
	Index uint64   `json:"index"`
	Size  uint64   `json:"size"`
	Leaf  string   `json:"leaf"`
	Proof []string `json:"proof"`
	Root  string   `json:"root"`
	Holds bool     `json:"holds"`
}

const most = 200

func main() {
	hasher := rfc6962.DefaultHasher
	tree := testonly.New(hasher)
	for entry := 0; entry < most; entry++ {
		tree.AppendData([]byte(fmt.Sprintf("entry %d", entry)))
	}
	customary := testonly.New(hasher)
	customary.AppendData(testonly.LeafInputs()...)
	roots, customaryRoots, proofs := []string{}, []string{}, sha256.New()
	for size := uint64(0); size <= 8; size++ {
		customaryRoots = append(customaryRoots, hex.EncodeToString(customary.HashAt(size)))
	}
	for size := uint64(1); size <= most; size++ {
		roots = append(roots, hex.EncodeToString(tree.HashAt(size)))
		for index := uint64(0); index < size; index++ {
			path, _ := tree.InclusionProof(index, size)
			for _, hash := range path {
				proofs.Write(hash)
			}
		}
	}
	claims := []claim{}
	random := rand.New(rand.NewSource(20190901))
	add := func(what string, index, size uint64, leaf []byte, path [][]byte, root []byte) {
		written := []string{}
		for _, hash := range path {
			written = append(written, hex.EncodeToString(hash))
		}
		holds := proof.VerifyInclusion(hasher, index, size, leaf, path, root) == nil
		claims = append(claims, claim{what, index, size, hex.EncodeToString(leaf), written, hex.EncodeToString(root), holds})
	}
	flip := func(bytes []byte) []byte {
		flipped := append([]byte{}, bytes...)
		flipped[random.Intn(len(flipped))] ^= 1 << random.Intn(8)
		return flipped
	}
	for round := 0; round < 16; round++ {
		size := uint64(1 + random.Intn(most))
		index := uint64(random.Intn(int(size)))
		path, _ := tree.InclusionProof(index, size)
		leaf, root, other := tree.LeafHash(index), tree.HashAt(size), tree.LeafHash(uint64(random.Intn(most)))
		add("genuine", index, size, leaf, path, root)
		add("another leaf", index, size, flip(leaf), path, root)
		add("another root", index, size, leaf, path, flip(root))
		add("the next index", index+1, size, leaf, path, root)
		add("the index half", index/2, size, leaf, path, root)
		add("a larger size", index, size+1, leaf, path, root)
		add("twice the size", index, size*2, leaf, path, root)
		add("a hash more", index, size, leaf, append(append([][]byte{}, path...), other), root)
		add("a hash before", index, size, leaf, append([][]byte{other}, path...), root)
		if len(path) > 0 {
			at := random.Intn(len(path))
			changed := append([][]byte{}, path...)
			changed[at] = flip(path[at])
			add("a bit of a hash", index, size, leaf, changed, root)
			add("a hash less", index, size, leaf, path[1:], root)
			add("the last hash less", index, size, leaf, path[:len(path)-1], root)
			add("no hash", index, size, leaf, nil, root)
		}
	}
	encoder := json.NewEncoder(os.Stdout)
	_ = encoder.Encode(map[string]any{
		"source":         "computed by github.com/transparency-dev/merkle v0.0.2 (Apache License 2.0, Copyright Google LLC); see make/main.go",
		"customaryRoots": customaryRoots,
		"roots":          roots,
		"digestOfProofs": hex.EncodeToString(proofs.Sum(nil)),
		"claims":         claims,
	})
}
