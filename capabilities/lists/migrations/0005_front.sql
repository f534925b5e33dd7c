-- What the front page asks for: the conversations that began last, on all lists.
CREATE INDEX list_thread_first ON list_thread (first, id) WHERE joined_into IS NULL;
