"""Many reports in, one comparison out: services, organisations, domains, people, dates.

`lus.read` keeps of a report what is compared; `comparer.compare_many` says the rest.
"""
