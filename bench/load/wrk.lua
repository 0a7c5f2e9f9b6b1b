-- Asks for the addresses of a list (one a line, given behind `--`) in turn, and ends with one line of JSON.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local requests, at = {}, 0
function init(args)
  for address in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", address) end
  -- Each thread begins elsewhere, so that they do not march in step.
  at = number * 997
end

function request()
  at = at + 1
  return requests[at % #requests + 1]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\nwrk-result {"requests":%d,"microseconds":%d,"bytes":%d,"p50":%d,"p99":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d,"status":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), e.connect, e.read, e.write, e.timeout, e.status))
end
