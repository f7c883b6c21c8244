"""What a text in French says and is made of: folding, words, sentences, dates, numbers, acronyms.

It reads texts and blocks of text; it knows no field, no form, and nothing of what is demanded.
"""
