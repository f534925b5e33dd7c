# Mail that comes to the house.
mail-forwarded-letter = كتب { $author } هذا إلى { $address }. للرد عليه أجب عن هذه الرسالة.
fact-mail-unanswered = تعذّر قبول إجابة بالبريد
fact-mail-forwarded = أُحيلت رسالة إلى المشرفين
fact-mail-refused = رفض خادم الإرسال نسخة
fact-mail-bounced = عادت نسخة
fact-mail-complained = اشتكى قارئ من نسخة
