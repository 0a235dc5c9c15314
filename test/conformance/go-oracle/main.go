// An oracle that nobody of this project wrote: Go's own golang.org/x/mod/sumdb judges checkpoints, tiles and proofs.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run main.go FOLDER VERIFIER_KEY < claims.jsonl
//
// FOLDER holds tiles and entry bundles under their C2SP tlog-tiles paths. Each line of standard input is a claim; the
// program ends with an error at the first on which it disagrees, and else prints how many of each kind it has judged.
//
// Two things differ from what sumdb speaks and are adapted here: its tile paths carry the tile height, and its tree
// notes begin with a fixed line in the place of the origin.
package main

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8
const width = 1 << height

type claim struct {
	Kind string
	// Holds is false where the claim was made false on purpose, and must be refused.
	Holds  bool
	Note   string
	Index  int64
	Size   int64
	First  int64
	Leaf   tlog.Hash
	Root   tlog.Hash
	Before tlog.Hash
	Proof  []tlog.Hash
}

// folder reads tiles from files; a partial tile that is not there any more is the beginning of the full one.
type folder struct{ path string }

func (folder) Height() int                          { return height }
func (folder) SaveTiles(_ []tlog.Tile, _ [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := f.read(tile)
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (f folder) read(tile tlog.Tile) ([]byte, error) {
	length := tile.W * tlog.HashSize
	for _, candidate := range []string{pathOf(tile), strings.SplitN(pathOf(tile), ".p/", 2)[0]} {
		if data, err := os.ReadFile(filepath.Join(f.path, candidate)); err == nil && len(data) >= length {
			return data[:length], nil
		}
	}
	// The last tile of a level, wider than what is asked for.
	wider, _ := filepath.Glob(filepath.Join(f.path, strings.SplitN(pathOf(tile), ".p/", 2)[0]) + ".p/*")
	for _, name := range wider {
		if data, err := os.ReadFile(name); err == nil && len(data) >= length {
			return data[:length], nil
		}
	}
	return nil, fmt.Errorf("no %s", pathOf(tile))
}

// pathOf takes the height out of sumdb's tile/8/<L>/<N>.
func pathOf(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
}

// treeOf puts sumdb's own first line in the place of the origin.
func treeOf(text string) (tlog.Tree, error) {
	rest := strings.SplitN(text, "\n", 2)
	return tlog.ParseTree([]byte("go.sum database tree\n" + rest[len(rest)-1]))
}

type oracle struct {
	tiles    folder
	verifier note.Verifier
}

func (o oracle) checkpoint(text string) (tlog.Tree, error) {
	opened, err := note.Open([]byte(text), note.VerifierList(o.verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	return treeOf(opened.Text)
}

func (o oracle) judge(c claim) error {
	switch c.Kind {
	case "checkpoint":
		tree, err := o.checkpoint(c.Note)
		if err != nil {
			return err
		}
		// Every tile that is read is checked against the root, and the root is computed from them.
		hash, err := tlog.TreeHash(tree.N, tlog.TileHashReader(tree, o.tiles))
		if err == nil && hash != tree.Hash {
			err = fmt.Errorf("the tiles give another root than the checkpoint of %d", tree.N)
		}
		return err
	case "inclusion":
		if err := tlog.CheckRecord(c.Proof, c.Size, c.Root, c.Index, c.Leaf); err != nil {
			return err
		}
		own, err := tlog.ProveRecord(c.Size, c.Index, o.reader(c.Size, c.Root))
		return same(own, c.Proof, err)
	case "consistency":
		if err := tlog.CheckTree(c.Proof, c.Size, c.Root, c.First, c.Before); err != nil {
			return err
		}
		own, err := tlog.ProveTree(c.Size, c.First, o.reader(c.Size, c.Root))
		return same(own, c.Proof, err)
	case "entries":
		return o.entries(c.Size, c.Root)
	}
	return fmt.Errorf("unknown kind %q", c.Kind)
}

func (o oracle) reader(size int64, root tlog.Hash) tlog.HashReader {
	return tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, o.tiles)
}

func same(own []tlog.Hash, given []tlog.Hash, err error) error {
	if err != nil {
		return err
	}
	if len(own) != len(given) {
		return fmt.Errorf("the oracle's own proof has %d hashes, this one %d", len(own), len(given))
	}
	for n := range own {
		if own[n] != given[n] {
			return fmt.Errorf("hash %d of the proof differs from the oracle's own", n)
		}
	}
	return nil
}

// entries builds the whole tree anew from the entry bundles alone.
func (o oracle) entries(size int64, root tlog.Hash) error {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var hashes []tlog.Hash
		for _, index := range indexes {
			hashes = append(hashes, stored[index])
		}
		return hashes, nil
	})
	for index := int64(0); index < size; {
		w := width
		if size-index < width {
			w = int(size - index)
		}
		path := pathOf(tlog.Tile{H: height, L: 0, N: index / width, W: w})
		bundle, err := os.ReadFile(filepath.Join(o.tiles.path, strings.Replace(path, "tile/0/", "tile/entries/", 1)))
		if err != nil {
			return err
		}
		for in := bytes.NewReader(bundle); in.Len() > 0; index++ {
			var length uint16
			if err := binary.Read(in, binary.BigEndian, &length); err != nil {
				return err
			}
			entry := make([]byte, length)
			if _, err := in.Read(entry); err != nil && length > 0 {
				return err
			}
			hashes, err := tlog.StoredHashes(index, entry, reader)
			if err != nil {
				return err
			}
			stored = append(stored, hashes...)
		}
	}
	hash, err := tlog.TreeHash(size, reader)
	if err == nil && hash != root {
		err = fmt.Errorf("the entries give another root")
	}
	return err
}

func main() {
	verifier, err := note.NewVerifier(os.Args[2])
	if err != nil {
		fail(err)
	}
	judge := oracle{folder{os.Args[1]}, verifier}
	judged := map[string]int{}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c claim
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			fail(err)
		}
		err := judge.judge(c)
		if c.Holds && err != nil {
			fail(fmt.Errorf("%s: %v", lines.Text(), err))
		}
		if !c.Holds && err == nil {
			fail(fmt.Errorf("accepted what is false: %s", lines.Text()))
		}
		judged[fmt.Sprintf("%s %v", c.Kind, c.Holds)]++
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
	json.NewEncoder(os.Stdout).Encode(judged)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
