-- Requests the addresses in a file, one per line, in turn. The file is the argument behind `--`.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local requests, at = {}, 0
function init(args)
  for address in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", address) end
  -- Each thread starts at another address, so that they do not request the same ones at the same time.
  at = number * 997
end

function request()
  at = at + 1
  return requests[at % #requests + 1]
end
