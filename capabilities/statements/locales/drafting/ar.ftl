## كتابة النص

draft-heading = كتابة النص
draft-lead = النص كله في حقل واحد. كل حفظ يبقى مراجعةً، وتحتفظ الفقرات بأرقامها والتعليقات بمواضعها.
draft-import = إدخال وثيقة
draft-import-note = هذا من وثيقتك. لم يُحفظ شيء بعد: اقرأه وأصلحه ثم احفظه.
draft-together = الكتابة معًا
draft-text = النص
draft-text-hint = بصيغة Markdown: ‏# للعنوان، و- لبند في قائمة، وسطر فارغ بين الفقرات.
draft-note = ما الذي غيّرته
draft-note-hint = سطر واحد لمن يقرأ المراجعات.
draft-save = حفظ
draft-save-hint = يبقى مراجعةً باسمك.
draft-frozen = يبقى النص كما هو الآن، فالمواقف تُتخذ من هذه الكلمات بعينها. ما في الأسفل لا يُحفظ؛ احتفظ بنسخة منه إن احتجت إليه.
draft-dropped = تُرك هذا البيان ويبقى نصه كما كان. ما في الأسفل لا يُحفظ؛ احتفظ بنسخة منه إن احتجت إليه.
draft-denied = لم يُحفظ
draft-denied-lead = ما كتبته في الأسفل، وهو غير محفوظ في أي مكان آخر. انسخه وأعطه لأحد صائغي البيان، أو اجعله تعليقًا.
draft-denied-back = إلى البيان
draft-moved-on = حفظ شخص آخر في اللحظة نفسها. احفظ مرة أخرى وسيُجمع النصان.
draft-wrong-empty = لا يوجد نص. للتخلي عن البيان اتركه، وللبدء من جديد ضع كلمات أخرى.
draft-wrong-long = حجم النص { $bytes } كيبيبايت والحد { $most }. اختصره أو ضع أجزاء منه في ورقة وأشر إليها برابط.
draft-wrong-paragraphs = عدد فقرات النص { $count } والحد { $most }.
draft-wrong-paragraph = لم تعد هذه الفقرة في النص. اختر غيرها.
draft-wrong-bit-private = ليس للجميع أن يقرؤوا مصدر هذا، بينما يقرأ الجميع هذا البيان. اطلب من صاحبه كلمات يمكن نشرها.

draft-said-same = لم يختلف شيء: النص كما كان.
draft-said-saved = حُفظ النص.
draft-said-merged = حُفظ النص مع ما حفظه آخرون في الأثناء. اقرأ ما تغيّر منذ بدأت.
draft-said-restored = عادت تلك المراجعة نصًا.
draft-said-bit = المقتطف في النص الآن.

draft-conflict = صياغتان
draft-conflict-lead = بينما كنت تكتب حفظ غيرك كلمات أخرى في المواضع نفسها. أما الباقي فاجتمع. اختر لكل موضع، ولا يُحفظ شيء قبل ذلك.
draft-paragraph = الفقرة { $mark }
draft-paragraph-gone = فقرة حُذفت
draft-theirs = حُفظ في الأثناء
draft-mine = ما كتبته
draft-keep = ما يبقى
draft-keep-theirs = ما حُفظ في الأثناء
draft-keep-mine = ما كتبته
draft-keep-both = كلاهما، واحدًا بعد الآخر
draft-keep-edit = اجمع وواصل الكتابة
draft-keep-hint = حيث لا تختار يبقى الاثنان.
draft-typed = نصك كله كما كتبته

draft-part = كيف كُتب
draft-part-revisions = { $count ->
    [zero] لا مراجعات
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $count } مراجعات
    [many] { $count } مراجعة
   *[other] { $count } مراجعة
}
draft-part-last = آخر ما تغيّر
draft-revisions = المراجعات
draft-revision = { $count ->
    [zero] المراجعة { $count }
    [one] المراجعة { $count }
    [two] المراجعة { $count }
    [few] المراجعة { $count }
    [many] المراجعة { $count }
   *[other] المراجعة { $count }
}
draft-compare = مقارنة
draft-compare-from = من المراجعة
draft-compare-to = إلى المراجعة
draft-compare-before = { $count ->
    [zero] مقارنة المراجعة { $count } بما قبلها
    [one] مقارنة المراجعة { $count } بما قبلها
    [two] مقارنة المراجعة { $count } بما قبلها
    [few] مقارنة المراجعة { $count } بما قبلها
    [many] مقارنة المراجعة { $count } بما قبلها
   *[other] مقارنة المراجعة { $count } بما قبلها
}
draft-compare-last = ما الذي غيّرته
draft-compare-latest = ما تغيّر منذ ذلك
draft-compare-nothing = لا نص
draft-restore = اجعل هذا هو النص من جديد
draft-restore-hint = مراجعةً جديدة، وما بعدها يبقى بين المراجعات.
draft-restored-note = { $count ->
    [zero] كما في المراجعة { $count }
    [one] كما في المراجعة { $count }
    [two] كما في المراجعة { $count }
    [few] كما في المراجعة { $count }
    [many] كما في المراجعة { $count }
   *[other] كما في المراجعة { $count }
}

draft-origins = من كتب ماذا
draft-origins-lead = لمن الكلمات التي في النص الآن. تحتفظ الكلمات بصاحبها عبر التعديلات.
draft-origins-hands = بحسب الكاتب
draft-origins-regions = بحسب مناطق الكتّاب
draft-origins-few = { $count ->
    [zero] لا يُعرض: ليس في أي منطقة كتّاب.
    [one] لا يُعرض: ليس في أي منطقة كاتب واحد أو أكثر.
    [two] لا يُعرض: ليس في أي منطقة كاتبان أو أكثر.
    [few] لا يُعرض: ليس في أي منطقة { $count } كتّاب أو أكثر.
    [many] لا يُعرض: ليس في أي منطقة { $count } كاتبًا أو أكثر.
   *[other] لا يُعرض: ليس في أي منطقة { $count } كاتب أو أكثر.
}
draft-origins-hidden = { $count ->
    [zero] المناطق التي لا كتّاب فيها ضمن الباقي.
    [one] المناطق التي فيها أقل من كاتب واحد ضمن الباقي.
    [two] المناطق التي فيها أقل من كاتبين ضمن الباقي.
    [few] المناطق التي فيها أقل من { $count } كتّاب ضمن الباقي.
    [many] المناطق التي فيها أقل من { $count } كاتبًا ضمن الباقي.
   *[other] المناطق التي فيها أقل من { $count } كاتب ضمن الباقي.
}
draft-region-others = الباقون
draft-origins-bits = المقتطفات في النص
draft-origins-text = فقرة فقرة
draft-origin-bit = مقتطف
draft-origin-import = من وثيقة
draft-origin-comment = { $count ->
    [zero] التعليق رقم { $count }
    [one] التعليق رقم { $count }
    [two] التعليق رقم { $count }
    [few] التعليق رقم { $count }
    [many] التعليق رقم { $count }
   *[other] التعليق رقم { $count }
}
draft-bit-unseen = مقتطف لا يمكنك قراءته
draft-bit-whole = كما كان
draft-bit-changed = تغيّر
draft-bit-split = قُسّم
draft-bit-moved = بترتيب آخر
draft-bit-gone = لم يعد في النص

draft-bits = إدراج مقتطف
draft-bits-lead = مقاطع تريد الشبكة أن تبني عليها، والأكثر استعمالًا أولًا. تحتفظ كلماتها بمصدرها.
draft-bits-words = كلمات فيه
draft-bits-any = أي موضوع
draft-bits-find = بحث
draft-bits-none = لا مقتطفات كهذه. تُعلَّم المقتطفات عند قراءة البيانات والتقارير والرسائل هنا.
draft-bit-supports = { $count ->
    [zero] لا مؤيدين
    [one] مؤيد واحد
    [two] مؤيدان
    [few] { $count } مؤيدين
    [many] { $count } مؤيدًا
   *[other] { $count } مؤيد
}
draft-bit-choose = اختيار
draft-bit-place = موضع المقتطف
draft-bit-after = بعد
draft-bit-first = قبل كل شيء
draft-bit-put = إدراج
draft-bit-put-hint = مراجعةً جديدة، ويظهر ذلك عند مصدره.

fact-statement-revised = راجع نص بيان
fact-statement-drafter-forgotten = أزال اسمًا من مراجعات بيان
