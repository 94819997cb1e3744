#!/usr/bin/env python3
"""usage: make-source-digest.py COMPILATION.txt

Writes tests/BackPainInfo.Content.Tests/source-sequences.bin: one 64-bit number for every eight words in a row of the source compilation, sorted,
little-endian. PublishedContentTests compares the articles with it, so that no sentence of the source is copied while its text stays out of the
repository. A word is [a-z0-9']+ of the lower-cased text; the number is FNV-1a (64 bits) over the UTF-8 of the eight words joined by one space.
"""
import pathlib
import re
import struct
import sys

WORDS = 8
MASK = (1 << 64) - 1


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


words = re.findall(r"[a-z0-9']+", pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").lower())
numbers = sorted({fnv1a(" ".join(words[i:i + WORDS])) for i in range(len(words) - WORDS + 1)})
target = pathlib.Path(__file__).parent / "BackPainInfo.Content.Tests" / "source-sequences.bin"
target.write_bytes(struct.pack(f"<{len(numbers)}Q", *numbers))
print(f"{len(numbers)} sequences of {len(words)} words")
