"""Long runs: who computes the chunks, and a journal of what is done."""

from detente.ensemble.running.cluster import ClusterError, Local, Scheduler, run_all
from detente.ensemble.running.journal import Journal, JournalError, Record, Run

__all__ = ["ClusterError", "Journal", "JournalError", "Local", "Record", "Run", "Scheduler", "run_all"]
