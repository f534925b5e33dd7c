record-made = كتبه Best Bits. بصمة كل ملف في manifest.json، والأمر “bestbits import network” يعيد بناء نسخة فارغة من هذا المجلد.
