-- What an integration can be granted to write beside values: the name of the grant, which is that of its part
-- of the job too (job.matters), and the module that has its verbs, read when they are granted.
return {
  advocacy = "advocacy",
  matters = "matters",
  occasions = "occasion",
  persons = "persons",
  plans = "plan",
  programmes = "matters",
  records = "editing",
  rotation = "rotation",
}
