record-intro = What everybody may read of this network, as files: texts to be read here, and beside them all that is known of each thing, as JSON. Neither the program nor the Internet is needed for it.
record-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
record-made = Written by Best Bits. The hash of each file stands in manifest.json; an empty instance is rebuilt from this folder by “bestbits import network”.
