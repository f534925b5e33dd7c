
# Sources and doubles.
source-heading = المصادر
source-lead = تُجمع الفعاليات من هذه التقويمات، إلى جانب ما تضيفه الشبكة بنفسها.
source-none = لا تُجمع أي تقويمات بعد.
source-add = إضافة مصدر
source-add-first = أضف الأول
source-name = الاسم
source-name-hint = من ينشر التقويم، بالاسم الذي يعرفه القراء.
source-events = الفعاليات
source-read = آخر قراءة
source-never = ليس بعد
source-failing-kept = لم يُحذف شيء مما كان يعلنه.
source-url = عنوان التقويم
source-url-hint = عنوان iCalendar ‏(https:// أو webcal://). اتركه فارغًا لرفع الملفات يدويًا.
source-zone = المنطقة الزمنية
source-zone-hint = تُفترض للأوقات التي لا تذكر منطقة.
source-hours = الساعات بين قراءتين
source-trust = فعالياته
source-trust-publish = تُعرض فورًا
source-trust-hold = تنتظر مراجعة أحد الميسّرين
source-scope-none = بحسب كل فعالية
source-save = حفظ
source-save-hint = يُقرأ التقويم فورًا.
source-new-heading = إضافة مصدر
source-edit-heading = تعديل هذا المصدر
source-edit = تعديل إعداداته
source-tend = للميسّرين
source-ask = اقرأه الآن
source-stop = إيقاف قراءته
source-start = استئناف قراءته
source-state-stopped = لم يعد هذا المصدر يُقرأ. ما أعلنه يبقى.
source-file = ملف التقويم
source-file-hint = ملف ‎.ics‎. الأحدث يحل محل ما قاله السابق.
source-file-send = اقرأ الملف
source-file-read = قُرئ الملف.
source-added = أُضيف المصدر.
source-saved = عُدّل المصدر.
source-asked-new = قُرئ المصدر وتغيّر التقويم.
source-asked-same = قُرئ المصدر. لا جديد.
source-asked-failed = لم يُجب المصدر. لم يتغيّر شيء.
source-asked-resting = لا يُقرأ هذا المصدر تلقائيًا.
source-flag-zone = بعض أوقاته لا تذكر منطقة زمنية، فافتُرضت { $zone }.
source-flag-void = يعطي عدة فعاليات الهوية نفسها، فتُميَّز بالعنوان والوقت.
source-flag-change = يغيّر هوية فعالياته في كل قراءة، فتُعرف بالعنوان والوقت والصفحة.
source-flag-truncated = انقطع رده الأخير. ما غاب عنه لا يُعد محذوفًا.
source-skipped = ما تعذّر استخدامه
source-skipped-hint = أُخذ كل ما عداه في الملف.
source-listed-by = أعلنته
source-gone-here = لم تعد مدرجة هناك
source-says-when = يذكر { $when }
source-says-place = يذكر { $place }
source-not-calendar = ما ورد من هذا العنوان ليس تقويمًا. ابحث عن رابط ملف ‎.ics‎ في صفحة الناشر.
source-wrong-twice = يقرأ { $name } هذا العنوان من قبل.
source-wrong-hours = بين ساعة واحدة و{ $most } ساعة.
source-wrong-upload = يُقرأ هذا المصدر من عنوانه. تُرفع الملفات للمصادر التي لا عنوان لها فقط.
likeness-heading = فعاليات قد تكون مكررة
likeness-lead = قد تكون هذه فعالية واحدة أُعلنت مرتين. يُحفظ قراركم ويمكن التراجع عنه.
likeness-none = لا شيء للبتّ فيه.
likeness-why-title = عناوين متشابهة في الوقت نفسه.
likeness-why-url = الصفحة نفسها في الوقت نفسه.
likeness-why-uid = الهوية نفسها في تقويمين.
likeness-why-person = بحسب أحد الأشخاص.
likeness-same = هما واحدة
likeness-not-same = ليستا واحدة
likeness-join = ادمجهما
likeness-join-other = هذه الفعالية هي نفسها فعالية أخرى
likeness-other = عنوان صفحة الفعالية الأخرى
likeness-separate = ليست نفسها: افصلهما
likeness-joined = أصبحتا فعالية واحدة.
likeness-separated = عادتا فعاليتين.
likeness-held-apart = تبقيان فعاليتين، ولن يُسأل عن ذلك ثانية.
likeness-wrong-other = أعطِ عنوان صفحة فعالية أخرى.
source-failing = { $count ->
    [zero] تعذّرت قراءته
    [one] تعذّرت قراءته
    [two] تعذّرت قراءته مرتين متتاليتين
    [few] تعذّرت قراءته { $count } مرات متتالية
    [many] تعذّرت قراءته { $count } مرة متتالية
   *[other] تعذّرت قراءته { $count } مرة متتالية
}
source-listed = { $count ->
    [zero] لا فعاليات معلنة
    [one] فعالية واحدة معلنة
    [two] فعاليتان معلنتان
    [few] { $count } فعاليات معلنة
    [many] { $count } فعالية معلنة
   *[other] { $count } فعالية معلنة
}
source-gone = { $count ->
    [zero] لا شيء سقط من القائمة
    [one] واحدة لم تعد مدرجة
    [two] اثنتان لم تعودا مدرجتين
    [few] { $count } لم تعد مدرجة
    [many] { $count } لم تعد مدرجة
   *[other] { $count } لم تعد مدرجة
}
source-every = { $count ->
    [zero] كل ساعة
    [one] كل ساعة
    [two] كل ساعتين
    [few] كل { $count } ساعات
    [many] كل { $count } ساعة
   *[other] كل { $count } ساعة
}
source-line = السطر { $count }

# Attendance.
attendance-title = من سيحضر
attendance-card = هل ستحضر؟
attendance-go = سأحضر
attendance-go-remote = سأتابع عن بُعد
attendance-card-member = يظهر اسمك لأعضاء الشبكة. يمكنك تغيير ذلك في أي وقت.
attendance-card-visitor = لا حاجة إلى حساب: نرسل إليك رسالة واحدة للتأكيد. وحتى موعد الفعالية لا نكتب إليك إلا إذا تغيّر شيء فيها.
attendance-more = الأيام والدور ومن يرى ذلك…
attendance-mine-in-person = ستحضر شخصيًا.
attendance-mine-remote = ستشارك عن بُعد.
attendance-was = كنت قد قلت إنك ستحضر.
attendance-refine = تغيير ما قلته
attendance-take-back = لن أحضر
attendance-name = الاسم
attendance-mail = عنوان البريد الإلكتروني
attendance-mail-hint = لا يُعرض على أحد.
attendance-way = كيف تشارك
attendance-way-in-person = حضوريًا
attendance-way-remote = عن بُعد
attendance-part = ماذا تفعل هناك
attendance-part-participates = مشاركة
attendance-part-speaks = إلقاء كلمة
attendance-part-moderates = إدارة جلسة
attendance-part-facilitates = تيسير
attendance-part-organizes = تنظيم
attendance-part-interprets = ترجمة شفوية
attendance-part-reports = كتابة تقرير
attendance-days = الأيام
attendance-days-hint = اتركها فارغة إن كنت ستحضر طوال الوقت.
attendance-note = ملاحظة
attendance-note-hint = مثلًا أين يجدك الآخرون. تظهر مع اسمك.
attendance-country = من أين أنت
attendance-country-none = كما في ملفي، أو دون ذكر
attendance-country-hint = يُحتسب حسب المنطقة.
attendance-visibility = من يرى اسمك
attendance-visibility-public = الجميع
attendance-visibility-network = أعضاء الشبكة
attendance-visibility-counted = لا أحد: أُحتسب في العدد فقط
attendance-joins = أريد أيضًا الانضمام إلى الشبكة
attendance-joins-hint = يصبح لك حساب بهذا العنوان حالما تؤكده.
attendance-save = حفظ
attendance-remote = عن بُعد
attendance-facilitated = التيسير:
attendance-nobody = لم يقل أحد من الشبكة بعد إنه سيحضر.
attendance-count-remote = { $count ->
    [zero] لا أحد منهم يشارك عن بُعد.
    [one] واحد منهم يشارك عن بُعد.
    [two] اثنان منهم يشاركان عن بُعد.
    [few] { $count } منهم يشاركون عن بُعد.
    [many] { $count } منهم يشاركون عن بُعد.
   *[other] { $count } منهم يشاركون عن بُعد.
}
attendance-count-unnamed = { $count ->
    [zero] ولا أحد محتسب دون اسم
    [one] وشخص واحد محتسب دون ذكر اسمه
    [two] وشخصان محتسبان دون ذكر اسميهما
    [few] و{ $count } أشخاص محتسبون دون ذكر أسمائهم
    [many] و{ $count } شخصًا محتسبون دون ذكر أسمائهم
   *[other] و{ $count } شخص محتسبون دون ذكر أسمائهم
}
attendance-all = { $count ->
    [zero] لا أسماء
    [one] الاسم
    [two] الاسمان
    [few] الأسماء كلها ({ $count })
    [many] الأسماء كلها ({ $count })
   *[other] الأسماء كلها ({ $count })
}
attendance-pages = صفحات الأسماء
attendance-page-before = الأسماء السابقة
attendance-page-after = الأسماء التالية
attendance-closed-cancelled = أُلغيت الفعالية، فلا حاجة إلى إعلان الحضور.
attendance-closed-over = انتهت الفعالية، ولم يعد ممكنًا إضافة أحد.
attendance-link-gone = لم يعد هذا الرابط صالحًا: سُحب الحضور أو لم يُؤكَّد في الوقت المحدد. أعلن حضورك مرة أخرى في صفحة الفعالية.
attendance-yours = حضورك
attendance-confirm-why = اضغط الزر لنعرف أن هذا العنوان لك. عندها فقط تُحتسب.
attendance-confirm = نعم، سأحضر
attendance-is-confirmed = تأكد حضورك. احتفظ بالرسالة: رابطها يفتح هذه الصفحة.
attendance-not-me = لم أكن أنا
attendance-said = سُجّل ذلك، شكرًا.
attendance-mailed = أرسلنا إليك رسالة. افتح الرابط الذي فيها واضغط الزر، وعندها تُحتسب.
attendance-confirmed = تم التأكيد، شكرًا.
attendance-taken-back = سُحب ذلك، ولم تعد محتسبًا.
attendance-letter-confirm = يُرجى التأكيد: { $event }
attendance-letter-confirm-body = قال أحدهم، ولعله أنت، بهذا العنوان إنك ستحضر:
    { $event }

    إن كان ذلك صحيحًا فافتح هذه الصفحة واضغط الزر:
    { $link }

    بالرابط نفسه يمكنك تغيير ذلك أو سحبه. وإن لم تكن أنت فلا تفعل شيئًا: يُنسى العنوان بعد أسبوع.

    { $network }
attendance-letter-open = حضورك: { $event }
attendance-letter-open-body = سبق أن أكدت أنك ستحضر:
    { $event }

    في هذه الصفحة يمكنك تغيير ذلك أو سحبه:
    { $link }

    { $network }
