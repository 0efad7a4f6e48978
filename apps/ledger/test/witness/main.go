// A witness of github.com/transparency-dev/witness, unmodified, in memory, on a free port of this machine.
//
//	witness-stand <verifier key of a log> …
//
// Its first line is JSON: {"url":…,"verifierKey":…}. It ends with its standard input.
package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	f_note "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, logKeys []string) error {
	secret, plainKey, err := note.GenerateKey(rand.Reader, "witness.example/stand")
	if err != nil {
		return err
	}
	verifierKey, err := f_note.VKeyToCosignatureV1(plainKey)
	if err != nil {
		return err
	}
	signer, err := f_note.NewSignerForCosignatureV1(secret)
	if err != nil {
		return err
	}
	logs := map[string]note.Verifier{}
	for _, text := range logKeys {
		verifier, err := note.NewVerifier(text)
		if err != nil {
			return err
		}
		logs[verifier.Name()] = verifier
	}
	w, err := witness.New(ctx, witness.Opts{
		Persistence: inmemory.New(),
		Signers:     []note.Signer{signer},
		VerifierForLog: func(_ context.Context, origin string) (note.Verifier, bool, error) {
			verifier, ok := logs[origin]
			return verifier, ok, nil
		},
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /add-checkpoint", witness.NewHTTPHandler(w).AddCheckpoint)
	go http.Serve(listener, mux)
	json.NewEncoder(os.Stdout).Encode(map[string]string{"url": "http://" + listener.Addr().String(), "verifierKey": verifierKey})
	io.Copy(io.Discard, os.Stdin)
	return nil
}
