record-intro = ما يجوز للجميع قراءته من هذه الشبكة في ملفات: نصوص تُقرأ هنا، وإلى جانبها كل ما يُعرف عن كل شيء بصيغة JSON. لا حاجة إلى البرنامج ولا إلى الإنترنت.
record-entries = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
record-made = كتبه Best Bits. بصمة كل ملف في manifest.json، والأمر “bestbits import network” يعيد بناء نسخة فارغة من هذا المجلد.
