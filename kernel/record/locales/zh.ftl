record-intro = 本网络中人人可读的内容，以文件形式保存：这里是可阅读的文本，旁边的 JSON 文件记有每项内容的全部信息。无需本程序，也无需联网。
record-entries = { $count } 项
record-made = 由 Best Bits 写出。各文件的哈希值见 manifest.json；用“bestbits import network”可从此文件夹重建一个空实例。
