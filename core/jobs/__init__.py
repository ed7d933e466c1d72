"""The jobs: everything that Kinscape can do, one file each. This is the table of contents of the product.

A job is a frozen dataclass that says what is wanted and a ``run(job, events) -> JobResult`` in the same file. The
modules import nothing heavy at the top, so that every door (QGIS's own Python among them) can make and check a job
without the engine's packages; ``run`` imports what it needs.
"""

from .base import Job, JobResult, job_from_dict, run_job

__all__ = ["Job", "JobResult", "job_from_dict", "run_job"]
