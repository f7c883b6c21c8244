"""Many audits: planned, spread over the cores without pressing any host, and told together.

It knows which audits there are and what became of each; how one audit is done is the command's
own, run in a process of its own, so that one that hangs or crashes costs only itself.
"""
