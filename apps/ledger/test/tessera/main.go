// Reads a log over HTTP with Tessera's own client and fsck, unmodified.
//
//	tessera-check fsck <url> <verifier key>
//	tessera-check client <url> <verifier key> [older checkpoint files …]
//
// Exit code 0 and one line per finding of its own; 1 when Tessera refuses.
package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	if err := run(context.Background(), os.Args[1], os.Args[2], os.Args[3], os.Args[4:]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, command, address, key string, older []string) error {
	root, err := url.Parse(address)
	if err != nil {
		return err
	}
	fetcher, err := client.NewHTTPFetcher(root, http.DefaultClient)
	if err != nil {
		return err
	}
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	if command == "fsck" {
		if err := fsck.New(verifier.Name(), verifier, fetcher, leafHashes, fsck.Opts{N: 4}).Check(ctx); err != nil {
			return err
		}
		fmt.Println("fsck: ok")
		return nil
	}
	if err := checkInclusion(ctx, fetcher, verifier); err != nil {
		return err
	}
	for _, file := range older {
		if err := checkConsistency(ctx, fetcher, verifier, file); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return nil
}

func leafHashes(bundle []byte) ([][]byte, error) {
	var entries api.EntryBundle
	if err := entries.UnmarshalText(bundle); err != nil {
		return nil, err
	}
	hashes := make([][]byte, 0, len(entries.Entries))
	for _, entry := range entries.Entries {
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(entry))
	}
	return hashes, nil
}

// Every 97th entry and the last one: each is under the signed root.
func checkInclusion(ctx context.Context, fetcher *client.HTTPFetcher, verifier note.Verifier) error {
	checkpoint, _, _, err := client.FetchCheckpoint(ctx, fetcher.ReadCheckpoint, verifier, verifier.Name())
	if err != nil {
		return err
	}
	builder, err := client.NewProofBuilder(ctx, checkpoint.Size, fetcher.ReadTile)
	if err != nil {
		return err
	}
	checked := 0
	for index := uint64(0); index < checkpoint.Size; index += 97 {
		for _, place := range []uint64{index, checkpoint.Size - 1 - index} {
			bundle, err := client.GetEntryBundle(ctx, fetcher.ReadEntryBundle, place/256, checkpoint.Size)
			if err != nil {
				return err
			}
			leaf := rfc6962.DefaultHasher.HashLeaf(bundle.Entries[place%256])
			path, err := builder.InclusionProof(ctx, place)
			if err != nil {
				return err
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, place, checkpoint.Size, leaf, path, checkpoint.Hash); err != nil {
				return fmt.Errorf("entry %d: %w", place, err)
			}
			checked++
		}
	}
	fmt.Printf("inclusion: %d entries of %d\n", checked, checkpoint.Size)
	return nil
}

// Starts from an older checkpoint and lets Tessera's tracker follow to the newest one.
func checkConsistency(ctx context.Context, fetcher *client.HTTPFetcher, verifier note.Verifier, file string) error {
	older, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	consensus := client.UnilateralConsensus(fetcher.ReadCheckpoint)
	tracker, err := client.NewLogStateTracker(ctx, fetcher.ReadTile, older, verifier, verifier.Name(), consensus)
	if err != nil {
		return err
	}
	from := tracker.Latest().Size
	_, path, newest, err := tracker.Update(ctx)
	if err != nil {
		return err
	}
	if bytes.Equal(older, newest) {
		return fmt.Errorf("nothing newer than %d", from)
	}
	fmt.Printf("consistency: %d to %d by %d hashes\n", from, tracker.Latest().Size, len(path))
	return nil
}
