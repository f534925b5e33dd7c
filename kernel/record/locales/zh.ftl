record-made = 由 Best Bits 写出。各文件的哈希值见 manifest.json；用“bestbits import network”可从此文件夹重建一个空实例。
