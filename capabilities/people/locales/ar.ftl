# Signing in and out.
sign-in-heading = تسجيل الدخول
sign-in-lead = نرسل إليك رابطًا بالبريد. لا حاجة إلى كلمة مرور.
sign-in-ask = أرسلوا إليّ رابطًا
sign-in-join = زيارتك الأولى؟
sign-in-by-password = الدخول بكلمة مرور
sign-in-button = دخول
sign-in-sent = إن كان للعنوان { $email } حساب هنا فالرابط في الطريق. وهو صالح 30 دقيقة ومرة واحدة.
sign-in-confirm-heading = تسجيل الدخول
sign-in-confirm-lead = ضغطة واحدة وتصبح في الداخل.
sign-in-confirm-button = دخول
sign-in-done = تم تسجيل دخولك.
sign-in-wrong = العنوان وكلمة المرور لا يتوافقان. راجعهما أو اطلب رابطًا بالبريد.
sign-out-button = تسجيل الخروج
sign-out-done = تم تسجيل خروجك.
link-spent = استُعمل هذا الرابط من قبل أو فات أوانه. اطلب رابطًا جديدًا.
account-barred = أغلق القائمون على الشبكة هذا الحساب. راسلهم إن رأيت في ذلك خطأ.
mail-sent-heading = تفقّد بريدك
mail-sent-demo = هذا العرض لا يرسل بريدًا: اقرأ الرسالة هنا.
mail-sent-kept = هذا الموقع لا يرسل بريدًا بعد. يستطيع أحد القائمين عليه أن يرى الرسالة ويعطيك الرابط.

# Fields that several forms share.
field-email = عنوان البريد
field-email-hint = لا يظهر في ملفك. هو للدخول وللإشعارات التي تريدها؛ ومن يكتب إلى قائمة بريدية يكتب منه.
field-email-invited = عنوان بريد المدعو
field-name = الاسم
field-name-hint = اسمك، أو اسم آخر تريد أن تُعرف به.
field-password = كلمة المرور
field-password-new = كلمة مرور جديدة
field-password-hint = عشرة أحرف على الأقل. حفظ جملة أسهل من حفظ لغز.
password-short = تتكون كلمة المرور من 10 إلى 200 حرف.
people-save = حفظ
people-cancel = إلغاء

# Setting up.
set-up-heading = إعداد شبكتك
set-up-lead = أنت أول القائمين عليها. ويمكن تغيير كل ما هنا لاحقًا.
set-up-you = أنت
set-up-network = الشبكة
set-up-button = إعداد
set-up-done = شبكتك جاهزة.
network-name = اسم الشبكة
network-about = ما هي
network-about-hint = بضع جمل لمن يأتي أول مرة. بصيغة Markdown.
network-lang = اللغة التي يكتب بها القائمون عليها
network-lang-hint = تظهر لمن لا يذكر غيرها، إن كانت من اللغات الست.
network-tongues = لغات الواجهة
network-zone = المنطقة الزمنية
network-zone-hint = للفعاليات الجديدة، ولمن لم يختر منطقته.
network-joining = كيف ينضم الناس
joining-open = يكفي تأكيد عنوان البريد
joining-approval = بموافقة أحد القائمين عليها
joining-invitation = بدعوة من الأعضاء
network-review-events = الفعاليات التي يضيفها المشاركون تنتظر ميسّرًا
network-accent = لون الروابط والأزرار
network-accent-hint = داكن بما يكفي لقراءة نص أبيض عليه.
network-saved = تغيّرت إعدادات الشبكة.
accent-none = ليس هذا لونًا. يُكتب مثل ‎#0a5a66.
accent-light = لا يُقرأ النص الأبيض على هذا اللون. وهذا داكن بما يكفي: { $darker }.

# Joining.
join-heading = الانضمام
join-title = الانضمام إلى { $network }
join-lead = قل كيف نناديك وأكّد عنوان بريدك، وهذا كل شيء.
join-lead-approval = قل من أنت ولماذا تريد الانضمام. يأتيك الجواب بالبريد.
join-invited-only = الانضمام إلى هذه الشبكة بدعوة: اطلبها من عضو، أو احضر إحدى فعالياتها.
join-otherwise = الانضمام إلى هذه الشبكة بدعوة.
join-reason = لماذا تريد الانضمام
join-reason-hint = يقرؤه القائمون على الشبكة وحدهم، ويُحذف بعد جوابهم.
join-button = انضمام
join-consequence = نرسل رابطًا إلى عنوانك.
join-sent = كتبنا إلى { $email }. الرابط في الرسالة صالح 24 ساعة ومرة واحدة.
join-confirm-heading = الانضمام
join-confirm-lead = تنضم باسم { $name }.
join-confirm-button = انضمام
join-done = أهلًا بك في الشبكة.
join-waiting = شكرًا لك. وصل طلبك إلى القائمين على الشبكة وسيجيبون بالبريد.
invitations-heading = الدعوات
invitations-lead = ادعُ من ينبغي للشبكة أن تعرفهم. ينضمون بضغطة واحدة.
invitations-open = لم يُجب عنها بعد
invitations-none = لا دعوات مفتوحة. أرسل واحدة من النموذج أعلاه.
invitation-tongue = لغة الرسالة
invitation-send = دعوة
invitation-sent = الدعوة في الطريق.
invitation-ends = صالحة حتى { $moment }
invitation-withdraw = سحب
invitation-withdrawn-done = لم تعد الدعوة صالحة.
invitation-lead = أنت مدعو. قل كيف نناديك وتصبح في الداخل.
invitation-lead-by = يدعوك { $name }. قل كيف نناديك وتصبح في الداخل.
invitation-accept = انضمام

# Letters.
letter-sign-in = رابطك إلى { $network }
letter-sign-in-body = افتح هذا العنوان واضغط الزر للدخول إلى { $network }:

    { $link }

    الرابط صالح 30 دقيقة ومرة واحدة. إن لم تطلبه فلا تفعل شيئًا.
letter-join = أكّد عنوانك للانضمام إلى { $network }
letter-join-body = افتح هذا العنوان واضغط الزر للانضمام إلى { $network }:

    { $link }

    الرابط صالح 24 ساعة ومرة واحدة. إن لم تطلبه فلا تفعل شيئًا: لا يُحفظ شيء.
letter-email = أكّد عنوانك الجديد لدى { $network }
letter-email-body = افتح هذا العنوان واضغط الزر لتكتب إليك { $network } هنا من الآن:

    { $link }

    الرابط صالح 24 ساعة ومرة واحدة. إن لم تطلبه فلا تفعل شيئًا.
letter-email-changed = تغيّر عنوانك لدى { $network }
letter-email-changed-body = تكتب { $network } من الآن إلى عنوان آخر لك. إن لم تكن أنت من غيّره فراسل القائمين عليها فورًا.

    إعداداتك: { $link }
letter-invitation = يدعوك { $name } إلى { $network }
letter-invitation-body = يدعوك { $name } إلى الانضمام إلى { $network }. افتح هذا العنوان لترى ما هي ولتنضم:

    { $link }

    الرابط صالح 30 يومًا ومرة واحدة. إن لم ترد الانضمام فلا تفعل شيئًا: لا يُحفظ شيء.
letter-request = يطلب { $name } الانضمام إلى { $network }
letter-request-body = يطلب { $name } الانضمام إلى { $network }. اقرأ السبب وأجب:

    { $link }
letter-admitted = أهلًا بك في { $network }
letter-admitted-body = قبلك القائمون على { $network }. صفحتك:

    { $link }
letter-declined = طلبك الانضمام إلى { $network }
letter-declined-body = لم يقبل القائمون على { $network } طلبك. لا يُحفظ منه شيء، ولك أن تطلب من جديد.

    { $link }

# One's own page.
you-heading = أنت
you-waiting = لم تجب الشبكة بعد.
you-waiting-why = يمكنك القراءة وملء ملفك. ستصلك رسالة.
you-profile-seen = ملفك كما يراه الآخرون
you-profile-hint = ما تقوله عن نفسك ولمن
you-settings-hint = اللغة والمنطقة الزمنية وعنوان البريد وكلمة المرور
you-invitations-hint = ادعُ آخرين
you-data-hint = خذ بياناتك معك أو غادر
sessions-heading = أين سجّلت دخولك
sessions-lead = أنهِ ما لا تعرفه أو ما لم تعد تستعمله.
session-unknown = متصفح غير معروف
session-this = هذا
session-opened = منذ { $moment }
session-seen = آخر استعمال { $moment }
session-close = تسجيل الخروج هناك
session-closed-done = تم تسجيل الخروج هناك.
sessions-close-others = تسجيل الخروج من كل مكان آخر
settings-heading = الإعدادات
settings-reading = القراءة
settings-tongue = اللغة
settings-tongue-none = ما يطلبه متصفحي
settings-zone = المنطقة الزمنية
settings-zone-none = منطقة الشبكة
settings-saved = حُفظت إعداداتك.
settings-email = عنوان البريد
settings-email-now = يُرسل البريد إلى { $email }.
settings-email-new = عنوان بريد جديد
settings-email-ask = تغيير
settings-email-hint = نرسل رابطًا إلى العنوان الجديد. لا يتغير شيء حتى تفتحه.
settings-password = كلمة المرور
settings-password-set = لديك كلمة مرور.
settings-password-none = ليست لديك كلمة مرور ولا تحتاج إليها: الروابط بالبريد تكفي.
settings-password-save = تعيين كلمة المرور
settings-password-drop = الاستغناء عن كلمة المرور
password-saved = عُيّنت كلمة مرورك.
password-dropped = حُذفت كلمة مرورك. تدخل بروابط البريد.
email-taken = لحساب آخر هذا العنوان.
email-sent = أرسلنا رابطًا إلى { $email }. افتحه لتغيير عنوانك.
email-confirm-heading = تغيير عنوان بريدك
email-confirm-lead = يُرسل البريد من الآن إلى { $email }.
email-confirm-button = تغيير
email-changed-done = تغيّر عنوان بريدك.

# Profiles.
profile-edit-heading = تعديل الملف
profile-edit-lead = كل شيء عدا الاسم يجوز أن يبقى فارغًا، وأنت تختار من يرى كل جزء.
profile-sight = من يرى ملفك
sight-profile-public = الجميع
sight-profile-network = الشبكة
sight-profile-private = لا أحد: لا أظهر في أي قائمة
profile-seen-by = يراه
sight-public = الجميع
sight-network = الشبكة
sight-private = أنا وحدي
profile-about = بكلماتك
profile-about-hint = صيغة Markdown: ‏*تشديد*، [رابط](https://…)، قوائم.
profile-about-lang = لغة النص
profile-none = غير مذكور
profile-language = اللغة
profile-organization = المنظمة
profile-organization-missing = ليست منظمتك في القائمة؟
profile-tie = ما تفعله فيها
profile-topics-hint = تفصل بينها فواصل: النفاذ، الخصوصية، حقوق الإنسان.
profile-links-hint = عنوان في كل سطر.
profile-photo = الصورة
profile-photo-sight = من يرى صورتك
profile-photo-choose = اختيار صورة
profile-photo-hint = تُرسم من جديد صغيرة، ويضيع ما خفي في الملف من مكان ووقت.
profile-photo-save = استعمال هذه الصورة
profile-photo-remove = إزالة الصورة
profile-saved = حُفظ ملفك.
profile-hidden = هذا الملف مخفي، ولا يظهر في أي قائمة.
profile-empty = لم تقل شيئًا عن نفسك بعد.
photo-saved = حُفظت صورتك.
photo-removed = أُزيلت صورتك.
person-former = مشارك سابق
person-photo-of = صورة { $name }
person-place = { $country } · { $region }
person-place-label = المكان
person-country = البلد
person-region = المنطقة
person-region-hint = فقط إن لم ترد ذكر بلدك.
person-stakeholder = فئة أصحاب المصلحة
person-languages = اللغات
person-organizations = المنظمات
person-topics = الموضوعات
person-links = الروابط
person-since = منذ { $moment }
person-too-many = يتسع المكان لعدد { $count }. اختر الأهم.
stakeholder-civil-society = المجتمع المدني
stakeholder-academia = الأوساط الأكاديمية
stakeholder-technical = المجتمع التقني
stakeholder-business = قطاع الأعمال
stakeholder-government = الحكومة
stakeholder-intergovernmental = منظمة حكومية دولية
stakeholder-media = الإعلام
stakeholder-other = غير ذلك

# The directory.
people-nav = الناس
people-on-topic = من يعمل على هذا
people-topic-all = كل من يعمل على هذا
people-heading = الناس
people-lead = من في الشبكة، بقدر ما يُظهرون أنفسهم لك.
people-lead-outside = من في الشبكة ممن يُظهرون أنفسهم للجميع.
people-filter = تصفية
people-words = كلمات
people-any = أيّ كان
people-topic = الموضوع
people-show = عرض
people-all = الكل
people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
people-none = لا أحد يطابق. أزل مصفاة.
people-none-outside = لا أحد هنا يُظهر نفسه للجميع. يرى الأعضاء أكثر.
people-page-label = الصفحات
people-page-before = السابقة
people-page-after = التالية
people-page-place = الصفحة { $page } من { $pages }
organizations-heading = المنظمات
organizations-count = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organizations-none = لا منظمات هنا بعد.
organization-add = إضافة منظمة
organization-edit = تعديل المنظمة
organization-form-lead = يعتني الأعضاء معًا بهذا الدليل: ما تكتبه قد يحسّنه غيرك.
organization-name = الاسم
organization-acronym = الاختصار
organization-link = عنوان الموقع
organization-about = ما هي
organization-nobody = لا أحد يُظهر هنا أنه يعمل لها.
organization-saved = حُفظت المنظمة.
organization-there = في الدليل منظمة بهذا الاسم.
search-people = الناس
search-organizations = المنظمات

# Own data and leaving.
data-heading = بياناتك
data-lead = كل ما تحفظه هذه الشبكة عنك ملك لك: خذ نسخة منه، أو خذه كله.
data-export = تنزيل كل شيء
data-export-hint = ملف zip فيه ملفات JSON يقرؤها أي برنامج.
leave-heading = مغادرة الشبكة
leave-lead = يُحذف حسابك وملفك وصورتك وإعداداتك وجلساتك فورًا، ولا سبيل إلى استعادتها.
leave-go-on = المتابعة إلى المغادرة
leave-keeping = ماذا يحدث لما نشرته؟
leave-stays = يبقى باسم «مشارك سابق»
leave-goes = يذهب معي
leave-sure = أريد المغادرة. وقد نزّلت ما أريد الاحتفاظ به.
leave-button = المغادرة وحذف بياناتي
leave-not-confirmed = أشّر على الخانة لتقول إنك متأكد.
leave-done = غادرت الشبكة، وحُذفت بياناتك.

# Stewardship.
stewardship-heading = إدارة الشبكة
stewardship-no-relay = لم يُعيَّن خادم بريد: تُحفظ الرسائل هنا ولا تصل إلى أحد.
stewardship-network = الشبكة
stewardship-network-hint = الاسم واللغات والمنطقة الزمنية وطريقة الانضمام واللون
stewardship-people = الناس والأدوار
stewardship-people-lead = الميسّرون يعتنون بالتقويم، والقائمون على الشبكة يديرونها.
stewardship-sessions = { $count ->
    [zero] لا جلسات مفتوحة
    [one] جلسة مفتوحة واحدة
    [two] جلستان مفتوحتان
    [few] { $count } جلسات مفتوحة
    [many] { $count } جلسة مفتوحة
   *[other] { $count } جلسة مفتوحة
}
stewardship-jobs-waiting = { $count ->
    [zero] لا أعمال منتظرة
    [one] عمل منتظر واحد
    [two] عملان منتظران
    [few] { $count } أعمال منتظرة
    [many] { $count } عملًا منتظرًا
   *[other] { $count } عمل منتظر
}
stewardship-jobs-given-up = { $count ->
    [zero] لم يُترك أي عمل.
    [one] تُرك عمل واحد بعد محاولات كثيرة. السبب في سجل الخادم.
    [two] تُرك عملان بعد محاولات كثيرة. السبب في سجل الخادم.
    [few] تُركت { $count } أعمال بعد محاولات كثيرة. السبب في سجل الخادم.
    [many] تُرك { $count } عملًا بعد محاولات كثيرة. السبب في سجل الخادم.
   *[other] تُرك { $count } عمل بعد محاولات كثيرة. السبب في سجل الخادم.
}
stewardship-letters-waiting = { $count ->
    [zero] لا رسائل منتظرة
    [one] رسالة منتظرة واحدة
    [two] رسالتان منتظرتان
    [few] { $count } رسائل منتظرة
    [many] { $count } رسالة منتظرة
   *[other] { $count } رسالة منتظرة
}
stewardship-letters-kept = { $count ->
    [zero] لا رسائل محفوظة
    [one] رسالة محفوظة واحدة
    [two] رسالتان محفوظتان
    [few] { $count } رسائل محفوظة
    [many] { $count } رسالة محفوظة
   *[other] { $count } رسالة محفوظة
}
stewardship-letters-failed = { $count ->
    [zero] لا رسائل تعذّر تسليمها
    [one] رسالة واحدة تعذّر تسليمها
    [two] رسالتان تعذّر تسليمهما
    [few] { $count } رسائل تعذّر تسليمها
    [many] { $count } رسالة تعذّر تسليمها
   *[other] { $count } رسالة تعذّر تسليمها
}
steward-last = هذا هو القائم الوحيد على الشبكة. أعطِ غيره هذا الدور أولًا.
requests-heading = طلبات الانضمام
request-need = { $count ->
    [zero] لا أحد يطلب الانضمام
    [one] شخص واحد يطلب الانضمام
    [two] شخصان يطلبان الانضمام
    [few] { $count } أشخاص يطلبون الانضمام
    [many] { $count } شخصًا يطلبون الانضمام
   *[other] { $count } شخص يطلبون الانضمام
}
requests-lead = يصل جوابك إلى صاحب الطلب بالبريد. ومن ترفضه لا يُحفظ عنه شيء.
requests-none = لا أحد ينتظر.
request-admit = قبول
request-decline = رفض
request-admitted = انضم، وأُعلم بالبريد.
request-declined = رُفض الطلب وأُعلم صاحبه بالبريد. لا يُحفظ شيء.
request-answered = أُجيب عن هذا الطلب من قبل.
role-participant = مشارك
role-facilitator = ميسّر
role-steward = قائم على الشبكة
role-label = الدور
role-give = إعطاء الدور
role-saved = أُعطي الدور.
standing-barred = مستبعد
standing-applied = منتظر
person-bar = استبعاد
person-readmit = إعادة
person-barred-done = استُبعد، وأُنهيت جلساته كلها.
person-readmitted-done = أُعيد.
letters-heading = البريد
letters-lead = ما كتبه الموقع، الأحدث أولًا. تُحذف الرسائل المرسلة بعد 30 يومًا.
letters-lead-demo = ما كتبه العرض، الأحدث أولًا. لا يخرج منه بريد.
letters-none = لم يُكتب شيء بعد.
letter-state-waiting = منتظرة
letter-state-kept = محفوظة
letter-state-sent = مرسلة
letter-state-failed = تعذّر تسليمها
letter-gone = حُذف نص هذه الرسالة.
letter-answers-to = تذهب الأجوبة إلى { $address }

# The log.
log-heading = السجل
log-lead = من فعل ماذا، الأحدث أولًا. لا يُغيَّر أبدًا.
log-what = ماذا
log-about = بشأن
log-who = من
log-when = متى
log-older = الأقدم
fact-person-joined = انضم
fact-person-applied = طلب الانضمام
fact-person-admitted = قُبل
fact-person-declined = رُفض
fact-person-barred = استُبعد
fact-person-readmitted = أُعيد
fact-person-left = غادر
fact-person-invited = دعا شخصًا
fact-invitation-withdrawn = سحب دعوة
fact-profile-changed = غيّر ملفه
fact-photo-changed = غيّر صورته
fact-sign-in-asked = أُرسل رابط دخول
fact-signed-in = سجّل الدخول
fact-signed-out = سجّل الخروج
fact-password-changed = غيّر كلمة مروره
fact-email-asked = طلب تغيير عنوان بريده
fact-email-changed = غيّر عنوان بريده
fact-reading-changed = غيّر اللغة أو المنطقة الزمنية
fact-role-given = أُعطي دور
fact-links-kept = اعتنى الموقع ببريده
fact-organization-added = أُضيفت منظمة
fact-organization-changed = عُدّلت منظمة
fact-network-changed = تغيّرت الشبكة

# Privacy.
privacy-heading = ما يُحفظ عنك
privacy-lead = أقل ما يكفي. تتبع هذه الصفحة ما يفعله البرنامج.
privacy-what = ماذا
privacy-why = لماذا
privacy-how-long = إلى متى
privacy-address = عنوان البريد واللغة والمنطقة الزمنية، وبصمة كلمة المرور إن كانت لك كلمة مرور
privacy-address-why = لتسجيل دخولك ومراسلتك. ولا تعرضها أي صفحة عنك.
privacy-profile = ملفك وصورتك
privacy-profile-why = ليعرف الآخرون مع من يعملون. وأنت تختار من يرى كل جزء.
privacy-work = ما تنشره: فعاليات وأوراق وتقارير
privacy-work-why = هو عمل الشبكة.
privacy-bits = المقتطفات التي وضعت عليها علامة والتي تؤيدها
privacy-bits-why = كي يُحسب كل شخص مرة واحدة. يرى الآخرون من وضع العلامة، ولا يرون من المؤيدين إلا عددهم في كل منطقة.
privacy-session = المتصفحات التي سجّلت الدخول: نوعها وآخر استعمال لها
privacy-session-why = لتستطيع إنهاء ما لا تعرفه منها.
privacy-links = الروابط التي أُرسلت إليك، على هيئة بصمات
privacy-links-why = ليعمل كل رابط مرة واحدة.
privacy-letters = الرسائل التي كتبها الموقع إليك
privacy-letters-why = لكي تصل، ويرى أحد القائمين إن لم تصل.
privacy-lists = القوائم البريدية التي أنت فيها، مع العنوان وما اخترته
privacy-lists-why = لكي تصلك رسائلها. ويرى مسؤولو القائمة من فيها.
privacy-lists-how-long = حتى تغادر القائمة
privacy-posts = ما تكتبه إلى القوائم البريدية كما أرسلته، مع عنوانك
privacy-posts-why = هو أرشيف القائمة. يرى فيه أعضاء الشبكة والقائمة عنوانك، ويرى غيرهم اسمك، ويقرأ المشرفون الرسائل المنتظرة.
privacy-posts-how-long = ما دام الأرشيف قائمًا، وعند مغادرتك تختار هل يبقى دون اسمك
privacy-copies = ما أرسلته إليك القوائم البريدية وما أجابت به الخوادم
privacy-copies-why = لكي ترى ما آل إليه.
privacy-log = سجل بما فُعل هنا ومن فعله
privacy-log-why = ليجيب القائمون على الشبكة عما حدث.
privacy-until-you-leave = حتى تغادر أو تحذفها
privacy-until-you-choose = حتى تحذفه، وعند مغادرتك تختار
privacy-until-used = حتى تُستعمل، 30 يومًا على الأكثر
privacy-days = { $count ->
    [zero] فور إرسالها
    [one] يوم واحد بعد إرسالها
    [two] يومان بعد إرسالها
    [few] { $count } أيام بعد إرسالها
    [many] { $count } يومًا بعد إرسالها
   *[other] { $count } يوم بعد إرسالها
}
privacy-days-unused = { $count ->
    [zero] حتى تسجّل الخروج
    [one] حتى تسجّل الخروج، أو يومًا واحدًا بعد آخر استعمال
    [two] حتى تسجّل الخروج، أو يومين بعد آخر استعمال
    [few] حتى تسجّل الخروج، أو { $count } أيام بعد آخر استعمال
    [many] حتى تسجّل الخروج، أو { $count } يومًا بعد آخر استعمال
   *[other] حتى تسجّل الخروج، أو { $count } يوم بعد آخر استعمال
}
privacy-log-how-long = ما دامت الشبكة قائمة، وعند مغادرتك يزول اسمك منه
privacy-not-kept = ما لا يُحفظ
privacy-no-machines = لا تُحفظ عناوين أجهزة القراء (عناوين IP) ولا تُسجَّل. أما عنوان خادم البريد الذي يجلب رسالة فيُحفظ إلى أن تُفحص الرسالة، خمسة أيام على الأكثر. وتُعدّ محاولات الدخول في الذاكرة بمفاتيح لا تُكتب أبدًا.
privacy-cookies = هناك أربعة ملفات تعريف، كلها لنا: واحد يبقيك مسجّل الدخول، والأخرى تتذكر لغتك ومنطقتك الزمنية وما يُقال بعد حفظ شيء.
privacy-no-third = لا يُحمَّل شيء من أي جهة أخرى، ولا يُخبَر أحد بأنك كنت هنا.
privacy-yours = ما تستطيع فعله
privacy-rights = تستطيع أن تقرأ كل شيء وتصححه وتأخذه معك وتحذفه بنفسك، في أي وقت.
