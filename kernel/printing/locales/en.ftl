printing-absent = This site does not make PDF files. Print the page from your browser instead: it has a layout made for paper, and most browsers can save it as PDF.
printing-busy = Others are printing just now. Try again in a minute, or print the page from your browser.
printing-long = This text is too long for the PDF. Print the page from your browser instead, or take the text as Markdown.
printing-failed = The PDF could not be made; whoever runs this site finds the reason in its log. Print the page from your browser instead.
