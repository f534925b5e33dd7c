# الصفحة الأولى.
front-needs = ما ينتظرك
front-due = حتى { $moment } ({ $city })
front-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
front-notices = { $count ->
    [zero] لا إشعارات جديدة
    [one] إشعار جديد واحد
    [two] إشعاران جديدان
    [few] { $count } إشعارات جديدة
    [many] { $count } إشعارًا جديدًا
   *[other] { $count } إشعار جديد
}
front-coming = ما هو قادم
front-coming-none = لم يُخطَّط لشيء بعد.
front-clock = { $time } ({ $city })
front-about = عن الشبكة
front-news = الجديد
front-news-none = لا جديد في الأشهر الثلاثة الأخيرة.
front-join = انضم إلى الشبكة
front-joining-open = يكفي تأكيد عنوان بريد للمشاركة.
front-joining-approval = من يرغب في المشاركة يكتب بضع كلمات، ويجيبه أحد القائمين على الشبكة.
front-joining-invitation = المشاركة بدعوة من أحد الأعضاء.
front-digest = احصل على هذا بالبريد

# الأمر نفسه بالبريد.
digest-title = الصفحة الأولى بالبريد
digest-why = ما ينتظرك وما هو قادم وما هو جديد، في رسالة واحدة. وإن لم يكن ثمة جديد فلا رسالة.
digest-due = موعد الرسالة القادمة { $moment }.
digest-rhythm = كم مرة
digest-never = لا أبدًا
digest-daily = كل يوم
digest-weekly = كل أسبوع
digest-weekday = يوم الرسائل الأسبوعية
digest-hour = الساعة
digest-zone = الساعات بتوقيت { $city }.
digest-budget = أقصى حجم
digest-budget-why = حجم الرسالة كلها كما تُنقل عبر الخط. وما لا يتسع له المكان يبقى في الموقع، والأقل أهمية يُحذف أولًا.
digest-plain = نص فقط
digest-plain-why = دون النسخة نفسها بلغة HTML التي تأخذ مثل حجمه مرة أخرى.
digest-parts = ما فيها
digest-parts-why = إن كانت إشعاراتك فيها فلن تصلك رسالة يومية أخرى.
digest-part-notices = الإشعارات التي اخترت أن تصلك في رسالة واحدة
digest-wrong-parts = اختر جزءًا واحدًا على الأقل.
digest-areas = عن ماذا
digest-tongue = اللغة
digest-tongue-own = كما في الموقع
digest-save = احفظ
digest-said-chosen = حُفظ اختيارك، وهكذا تصلك الرسالة من الآن.
digest-subject-needs = { $count ->
    [zero] { $network }: لا شيء ينتظرك
    [one] { $network }: أمر واحد يعنيك
    [two] { $network }: أمران يعنيانك
    [few] { $network }: { $count } أمور تعنيك
    [many] { $network }: { $count } أمرًا يعنيك
   *[other] { $network }: { $count } أمر يعنيك
}
digest-subject-news = { $network }: القادم والجديد
digest-until = حتى { $moment }
digest-left-out = { $count ->
    [zero] لم يُترك شيء. كل شيء هنا:
    [one] أمر آخر لم يتسع له المكان في هذه الرسالة، وهو هنا:
    [two] أمران آخران لم يتسع لهما المكان في هذه الرسالة، وهما هنا:
    [few] { $count } أمور أخرى لم يتسع لها المكان في هذه الرسالة، وهي هنا:
    [many] { $count } أمرًا آخر لم يتسع لها المكان في هذه الرسالة، وهي هنا:
   *[other] { $count } أمر آخر لم يتسع لها المكان في هذه الرسالة، وهي هنا:
}
digest-left-out-more = في الموقع أكثر مما تذكره هذه الرسالة. تجده هنا:
digest-why-daily = هذه رسالة { $network } اليومية التي اخترتها.
digest-why-weekly = هذه رسالة { $network } الأسبوعية التي اخترتها.
digest-times = المواقيت: { $city }
digest-mail-choose = كم مرة وبأي حجم وعن ماذا: { $link }
digest-mail-stop = لإيقاف هذه الرسائل: { $link }
digest-unsubscribe = إيقاف هذه الرسائل
digest-end-ask = هل نوقف إرسال الصفحة الأولى بالبريد؟
digest-end = نعم، أوقفوها
digest-ended = لم تعد الصفحة الأولى تُرسل بالبريد.
digest-choose = اختر كيف تصلك

# In the stewards' log.
fact-digest-chosen = اختار كيف تصله الصفحة الأولى بالبريد
fact-digest-sent = أُرسلت الصفحة الأولى بالبريد
