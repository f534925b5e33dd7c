# Comments.
page-comments = التعليقات
page-comments-none = لم يعلّق أحد على هذه الصفحة بعد.
page-comment-words = التعليق
page-comment-hint = ماركداون. يُخبَر متابعو الصفحة.
page-comment-say = تعليق
page-comment-reply = رد
page-comment-reply-words = الرد
page-comment-reword = تحرير
page-comment-unsay = حذف
page-comment-gone = حُذف هذا التعليق.
page-comment-edited = محرَّر
page-comment-resolved = مُسوّى
page-comment-resolve = تمت التسوية
page-comment-reopen = إعادة الفتح
page-said-commented = نُشر تعليقك.
page-said-reworded = حُفظ التعليق.
page-said-unsaid = حُذف التعليق.
page-said-resolved = سُوّي التعليق.
page-said-reopened = أُعيد فتح التعليق.

# What people are told, and what they may answer.
notice-page-changed = تغيّرت صفحة أتابعها
notice-page-commented = علّق أحدهم على صفحة أتابعها أو ردّ عليّ
notice-page-contested = شخصان يعيدان تغيير صفحة (للميسّرين)
page-told-changed = تغيّرت الصفحة «{ $title }»
page-told-commented = تعليق على الصفحة «{ $title }»
page-mail-hint = للتعليق على الصفحة، ردّ على هذه الرسالة.
page-mail-reply-hint = للإجابة، ردّ على هذه الرسالة.
page-mail-taken = ما كتبته أصبح تعليقًا على الصفحة «{ $title }».
page-mail-gone = ما أجبت عنه لم يعد موجودًا: سُحب التعليق أو أُزيلت الصفحة. لم يُنشر ما كتبته، وهو محفوظ لديك في الرسالة التي أرسلتها.
page-mail-empty = لم يكن في رسالتك نص. اكتب فوق الاقتباس.

# What happened.
fact-page-written = بدأت كتابة صفحة
fact-page-changed = حُفظ نص صفحة
fact-page-renamed = غُيّر اسم صفحة
fact-page-translated = كُتبت صفحة بلغة أخرى
fact-page-caught-up = أصبحت ترجمة صفحة محدَّثة من جديد
fact-page-version-changed = تغيّرت ترجمة صفحة في البحث
fact-page-settled = تغيّرت إعدادات صفحة
fact-page-agreed = دُوِّن الاتفاق على صفحة
fact-page-agreement-withdrawn = سُحبت ملاحظة الاتفاق على صفحة
fact-page-contested = شخصان يعيدان تغيير صفحة
fact-page-links-found = أسماء في الصفحات تقود إلى صفحة جديدة
fact-page-removed = أُزيلت صفحة
fact-page-brought-back = أُعيدت صفحة
fact-page-commented = علّق أحدهم على صفحة
fact-page-comment-edited = حُرّر تعليق على صفحة
fact-page-comment-removed = حُذف تعليق على صفحة
fact-page-comment-resolved = سُوّي تعليق على صفحة
fact-page-comment-reopened = أُعيد فتح تعليق على صفحة
fact-page-forgotten = غادر الشبكة من كتب في صفحة
fact-page-taken-in = أُخذت صفحة من سجل محفوظ

# Counted.
page-comments-open = { $count ->
    [zero] لا مفتوح
    [one] واحد مفتوح
    [two] اثنان مفتوحان
    [few] { $count } مفتوحة
    [many] { $count } مفتوحًا
   *[other] { $count } مفتوح
}
page-need-comments = { $count ->
    [zero] لا تعليقات مفتوحة على «{ $title }»
    [one] تعليق واحد مفتوح على «{ $title }»
    [two] تعليقان مفتوحان على «{ $title }»
    [few] { $count } تعليقات مفتوحة على «{ $title }»
    [many] { $count } تعليقًا مفتوحًا على «{ $title }»
   *[other] { $count } تعليق مفتوح على «{ $title }»
}
page-wrong-replies = { $count ->
    [zero] ابدأ نقاشًا جديدًا.
    [one] يتسع النقاش لرد واحد. ابدأ نقاشًا جديدًا.
    [two] يتسع النقاش لردّين. ابدأ نقاشًا جديدًا.
    [few] يتسع النقاش لـ { $count } ردود. ابدأ نقاشًا جديدًا.
    [many] يتسع النقاش لـ { $count } ردًّا. ابدأ نقاشًا جديدًا.
   *[other] يتسع النقاش لـ { $count } رد. ابدأ نقاشًا جديدًا.
}
page-told-contested = { $count ->
    [zero] شخصان يعيدان تغيير «{ $title }»
    [one] شخصان يعيدان تغيير «{ $title }»، مرة واحدة خلال يوم
    [two] شخصان يعيدان تغيير «{ $title }»، مرتين خلال يوم
    [few] شخصان يعيدان تغيير «{ $title }»، { $count } مرات خلال يوم
    [many] شخصان يعيدان تغيير «{ $title }»، { $count } مرة خلال يوم
   *[other] شخصان يعيدان تغيير «{ $title }»، { $count } مرة خلال يوم
}
page-comments-more = { $count ->
    [zero] لا ردود سابقة
    [one] رد سابق واحد
    [two] ردّان سابقان
    [few] { $count } ردود سابقة
    [many] { $count } ردًّا سابقًا
   *[other] { $count } رد سابق
}
