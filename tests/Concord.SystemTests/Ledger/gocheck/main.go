// Gocheck reads an exported log with Go's own transparency-log packages and nothing of Concord's.
//
//	gocheck DIR [OLD-CHECKPOINT]
//
// It opens DIR/checkpoint with the key in DIR/vkey, reads every tile, compares each entry with its hash, recomputes the
// root, and shows that the tree extends the one of OLD-CHECKPOINT. It ends with 0 when all of that holds, else with 1.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type folder string

func (f folder) Height() int { return height }

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, t := range tiles {
		path := strings.Replace(t.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		data, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func main() {
	if err := check(folder(os.Args[1]), os.Args[2:]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func check(f folder, old []string) error {
	vkey, err := os.ReadFile(filepath.Join(string(f), "vkey"))
	if err != nil {
		return err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	if err != nil {
		return err
	}
	tree, err := open(filepath.Join(string(f), "checkpoint"), verifier)
	if err != nil {
		return err
	}
	if err := checkEntries(f, tree); err != nil {
		return err
	}
	if len(old) > 0 {
		before, err := open(old[0], verifier)
		if err != nil {
			return err
		}
		if err := checkExtends(f, tree, before); err != nil {
			return err
		}
	}
	fmt.Printf("%d entries hold\n", tree.N)
	return nil
}

func open(path string, verifier note.Verifier) (tlog.Tree, error) {
	signed, err := os.ReadFile(path)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("the checkpoint is of %q and the key of %q", lines[0], verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func checkEntries(f folder, tree tlog.Tree) error {
	reader := tlog.TileHashReader(tree, f)
	root, err := tlog.TreeHash(tree.N, reader)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the tiles give another root")
	}
	for first := int64(0); first < tree.N; first += 256 {
		bundle, err := readBundle(f, first, tree.N)
		if err != nil {
			return err
		}
		var indexes []int64
		for i := range bundle {
			indexes = append(indexes, tlog.StoredHashIndex(0, first+int64(i)))
		}
		hashes, err := reader.ReadHashes(indexes)
		if err != nil {
			return err
		}
		for i, entry := range bundle {
			if tlog.RecordHash(entry) != hashes[i] {
				return fmt.Errorf("entry %d does not have its hash", first+int64(i))
			}
		}
		last := first + int64(len(bundle)) - 1
		proof, err := tlog.ProveRecord(tree.N, last, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, last, tlog.RecordHash(bundle[len(bundle)-1])); err != nil {
			return err
		}
	}
	return nil
}

func checkExtends(f folder, tree, before tlog.Tree) error {
	proof, err := tlog.ProveTree(tree.N, before.N, tlog.TileHashReader(tree, f))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash)
}

func readBundle(f folder, first, size int64) ([][]byte, error) {
	width := size - first
	if width > 256 {
		width = 256
	}
	path := (tlog.Tile{H: height, L: 0, N: first / 256, W: int(width)}).Path()
	path = strings.Replace(path, fmt.Sprintf("tile/%d/0/", height), "tile/entries/", 1)
	data, err := os.ReadFile(filepath.Join(string(f), path))
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(data) > 0 {
		if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
			return nil, fmt.Errorf("%s does not add up", path)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		entries = append(entries, data[2:end])
		data = data[end:]
	}
	if int64(len(entries)) != width {
		return nil, fmt.Errorf("%s holds %d entries instead of %d", path, len(entries), width)
	}
	return entries, nil
}
