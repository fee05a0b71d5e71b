-- For wrk: asks the addresses of a file one after the other. Environment:
--   ADDRESSES  the file, one path a line
--   FRESH      when set, no request is like one before, so that nothing can be answered from memory
--   TAG        value of If-None-Match
local paths = {}
for line in io.lines(os.getenv('ADDRESSES')) do
  paths[#paths + 1] = line
end
local fresh, tag = os.getenv('FRESH'), os.getenv('TAG')
local number = os.time() * 1000000

request = function()
  number = number + 1
  local headers = {}
  -- The accepted types are part of what an answer is kept under; the second one here nobody offers.
  headers['Accept'] = fresh and ('application/json, application/x-' .. number) or 'application/json'
  headers['Accept-Encoding'] = os.getenv('ENCODING')
  headers['If-None-Match'] = tag
  return wrk.format('GET', paths[number % #paths + 1], headers)
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\nRESULT {"perSecond": %.1f, "p50": %d, "p99": %d, "failed": %d, "bytes": %d}\n',
    summary.requests * 1000000 / summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    summary.bytes / math.max(summary.requests, 1)))
end
