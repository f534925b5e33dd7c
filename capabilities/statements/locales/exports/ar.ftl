# The text as a document.
exports-heading = خذوا النص معكم
exports-html = صفحة واحدة (HTML)
exports-txt = نص عادي
exports-pdf = PDF
exports-print = أو اطبعوا هذه الصفحة: فلها تنسيق معدّ للورق، ومعظم المتصفحات تستطيع حفظها بصيغة PDF.
exports-to-page = إلى صفحة البيان
exports-draft = مسودة لم يعتمدها أحد
exports-to = إلى: { $names }
exports-objections = الاعتراضات
exports-answer = الجواب
exports-minority = نص الأقلية
exports-signatories = الموقّعون
exports-organizations = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
exports-people = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
exports-hash = SHA-256 لهذا النص: { $hash }

# A text from outside.
exports-import = إدخال نص
exports-import-lead = تُنقل العناوين والقوائم والتشديد والروابط والحواشي والاقتباسات والجداول، ولا يُنقل التنسيق ولا الصور ولا التعليقات. ومن التغييرات المتعقَّبة يؤخذ النص المقبول.
exports-import-file = الملف
exports-import-hint = بصيغة DOCX أو ODT أو HTML أو Markdown أو نص عادي، بحجم 5 ميغابايت على الأكثر.
exports-import-read = اقرأ الملف
exports-import-then = تراجعون النص في الصفحة التالية قبل حفظ أي شيء.
exports-import-missing = اختاروا ملفًا.
