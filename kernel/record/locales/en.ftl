record-made = Written by Best Bits. The hash of each file stands in manifest.json; an empty instance is rebuilt from this folder by “bestbits import network”.
