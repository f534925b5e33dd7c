record-made = Записано программой Best Bits. Хеш каждого файла указан в manifest.json; команда «bestbits import network» восстанавливает из этой папки пустой экземпляр.
