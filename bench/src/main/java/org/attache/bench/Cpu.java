package org.attache.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.function.ToLongFunction;

/** What the running thread and the process have used. */
final class Cpu {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Returns the nanoseconds that the calling thread has been on a processor. */
  long nanos() {
    return threads.getCurrentThreadCpuTime();
  }

  /** Returns the most heap that was in use at once since the start, in MiB, rubbish included. */
  long peakHeap() {
    return heap(pool -> pool.getPeakUsage().getUsed());
  }

  /** Collects what is unused and returns the heap that is left in use, in MiB. */
  long liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static long heap(ToLongFunction<MemoryPoolMXBean> use) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(use)
            .sum()
        >> 20;
  }
}
