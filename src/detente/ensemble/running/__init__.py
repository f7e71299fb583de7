"""Long runs: who computes the chunks, a journal of what is done, and how far it is."""

from detente.ensemble.running.cluster import ClusterError, Local, Scheduler, run_all
from detente.ensemble.running.journal import Journal, JournalError, Record, Run
from detente.ensemble.running.progress import progress

__all__ = ["ClusterError", "Journal", "JournalError", "Local", "Record", "Run", "Scheduler", "progress", "run_all"]
